// SPDX-License-Identifier: Apache-2.0
#include "tests/support/everykind.h"

#include "models/domain/core.h"
#include "models/domain/engagement.h"
#include "models/domain/entities.h"
#include "models/domain/firm.h"
#include "models/domain/focusarea.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace firstcall::testing {

namespace {

class Maker
{
public:
    Maker(const QUuid &engagement, QString reference)
        : m_engagement(engagement)
        , m_reference(std::move(reference))
    {}

    ChangeSet make()
    {
        for (const Entity *entity : entities()) {
            if (entity == &FocusArea::entity())
                continue;
            Row row;
            for (const Field &field : entity->fields)
                row.append(value(*entity, field));
            m_set.changes.append(
                {entity, entity->scope == Scope::Firm ? QUuid() : m_engagement, idOf(*entity), {}, row});
        }
        m_set.changes += coreRecords(m_engagement);
        m_set.title = u"Every kind"_s;
        return m_set;
    }

private:
    QUuid idOf(const Entity &entity) const
    {
        if (&entity == &Engagement::entity())
            return m_engagement;
        if (&entity == &Firm::entity())
            return firmId();
        return QUuid::createUuidV5(entity.scope == Scope::Firm ? QUuid() : m_engagement, entity.key());
    }

    QVariant value(const Entity &entity, const Field &field)
    {
        const QString name = u"%1.%2"_s.arg(entity.key(), field.key());
        ++m_count;
        switch (field.kind) {
        case FieldKind::Text:
            if (&entity == &Engagement::entity() && field.key() == "zone"_L1)
                return u"Asia/Kolkata"_s; // an engagement has a zone that is one
            return &entity == &Engagement::entity() && field.key() == "reference"_L1 ? m_reference : name;
        case FieldKind::Paragraph:
            return QString(name + u"\nα β “γ” 日本語\tend"_s);
        case FieldKind::Number:
        case FieldKind::Duration:
            return m_count;
        case FieldKind::YesNo:
            return m_count % 2 == 0;
        case FieldKind::Choice:
            return QString::fromLatin1(field.choices->all.back().key);
        case FieldKind::Choices:
            return QStringList{QString::fromLatin1(field.choices->all.back().key),
                               QString::fromLatin1(field.choices->all.front().key)};
        case FieldKind::Date:
            return QDate(2026, 1, 1).addDays(m_count).toString(Qt::ISODate);
        case FieldKind::Moment:
            return Moment{QDateTime(QDate(2026, 3, 9), QTime(10, 0), Qt::UTC).addSecs(60 * m_count),
                          u"Asia/Kolkata"_s}
                .toText();
        case FieldKind::Reference:
            return idText(idOf(field.target()));
        case FieldKind::References:
            return QStringList{idText(idOf(field.target()))};
        case FieldKind::Bytes: {
            const QByteArray bytes = name.toUtf8() + '\0';
            const QString sha256 =
                QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            m_set.contents.insert(sha256, bytes);
            return sha256;
        }
        }
        Q_UNREACHABLE();
    }

    QUuid m_engagement;
    QString m_reference;
    ChangeSet m_set = {};
    qint64 m_count = 0;
};

} // namespace

ChangeSet everyKind(const QUuid &engagement, const QString &reference)
{
    return Maker(engagement, reference).make();
}

} // namespace firstcall::testing
