// SPDX-License-Identifier: Apache-2.0
#include "views/planning/logofield.h"

#include "models/domain/core.h"
#include "models/domain/firm.h"
#include "views/fields/desk.h"
#include "views/parts/ask.h"
#include "views/parts/flowlayout.h"
#include "views/style/icons.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QImageReader>
#include <QLabel>
#include <QPainter>
#include <QSvgRenderer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr qint64 mostBytes = 2LL * 1024 * 1024;
constexpr qint64 mostPixels = 40'000'000; // a small file may unfold into a huge picture
constexpr QSize small{180, 60};

bool isSvg(const QByteArray &bytes)
{
    return bytes.left(1024).contains("<svg");
}

/// The format of a picture that we print; empty for any other.
QByteArray formatOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "png" && format != "jpeg") || !size.isValid()
        || qint64(size.width()) * size.height() > mostPixels)
        return {};
    return format;
}

QPixmap drawn(const QByteArray &bytes, qreal ratio)
{
    QImage picture;
    if (isSvg(bytes)) {
        QSvgRenderer svg(bytes);
        const QSize size = svg.defaultSize().scaled(small * ratio, Qt::KeepAspectRatio);
        picture = QImage(size.expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        svg.render(&painter);
    } else {
        picture =
            QImage::fromData(bytes).scaled(small * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    picture.setDevicePixelRatio(ratio);
    return QPixmap::fromImage(picture);
}

} // namespace

LogoField::LogoField(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_picture(new QLabel(this))
    , m_remove(nullptr)
{
    auto *choose = new QToolButton(this);
    m_remove = new QToolButton(this); // after the other one in the order of Tab
    choose->setText(tr("Choose a logo…"));
    choose->setIcon(icon(u"document-open"_s));
    choose->setToolTip(tr("A PNG, JPEG or SVG file of at most 2 MB"));
    m_remove->setText(tr("Remove the logo"));
    m_remove->setIcon(icon(u"edit-delete"_s));
    auto *layout = new FlowLayout(this);
    layout->addWidget(m_picture);
    for (QToolButton *button : {choose, m_remove}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(button->text());
        layout->addWidget(button);
    }
    setFocusProxy(choose);
    connect(choose, &QToolButton::clicked, this, &LogoField::choose);
    connect(m_remove, &QToolButton::clicked, this, &LogoField::takeAway);
    connect(&desk.store(), &Store::applied, this, [this](const ChangeSet &set) {
        for (const Change &change : set.changes) {
            if (change.entity == &Firm::entity()) {
                load();
                return;
            }
        }
    });
    load();
}

Result<> LogoField::check(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return Failure{
            tr("That logo is larger than 2 MB. The one before stays; save it smaller, then choose it "
               "again.")};
    const bool fits = isSvg(bytes) ? QSvgRenderer(bytes).isValid() : !formatOf(bytes).isEmpty();
    if (!fits)
        return Failure{
            tr("That file is no PNG, JPEG or SVG picture. The logo before stays; choose another file.")};
    return {};
}

void LogoField::load()
{
    const Result<std::optional<Row>> row = m_desk.store().row(Firm::entity(), firmId());
    const QString sha256 = row && *row ? fromRow<Firm>(**row).logo.sha256 : QString();
    m_remove->setVisible(!sha256.isEmpty());
    m_picture->setPixmap({});
    m_picture->setText(sha256.isEmpty() ? tr("No logo") : QString());
    m_picture->setAccessibleName(sha256.isEmpty() ? tr("No logo") : tr("The firm's logo"));
    if (sha256.isEmpty())
        return;
    const Result<QByteArray> bytes = m_desk.store().content(sha256);
    if (bytes && check(*bytes))
        m_picture->setPixmap(drawn(*bytes, devicePixelRatioF()));
    else
        m_picture->setText(tr("The logo can't be shown"));
}

void LogoField::choose()
{
    const std::optional<QString> path =
        ask::openFile(this, tr("Choose the firm's logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_desk.refuse(tr("“%1” can't be read: %2. The logo before stays.").arg(*path, file.errorString()));
        return;
    }
    const QByteArray bytes = file.read(mostBytes + 1);
    if (const Result<> fits = check(bytes); !fits)
        m_desk.refuse(fits.failure().sentence);
    else
        keep(bytes);
}

void LogoField::takeAway()
{
    keep({});
    focusProxy()->setFocus(Qt::OtherFocusReason); // the button goes with the logo
    m_desk.offerUndo(tr("The logo is removed."));
}

void LogoField::keep(const QByteArray &bytes)
{
    const Result<std::optional<Row>> row = m_desk.store().row(Firm::entity(), firmId());
    if (!row || !*row)
        return;
    const auto before = fromRow<Firm>(**row);
    Firm after = before;
    ChangeSet set{tr("Logo"), {}, {}};
    set.standsAlone = true; // taking a logo away is not part of choosing it
    after.logo = {};
    if (!bytes.isEmpty()) {
        after.logo.sha256 =
            QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        set.contents.insert(after.logo.sha256, bytes);
    }
    set.changes.append(edit({}, firmId(), before, after));
    if (const Result<> done = m_desk.editor().perform(set); !done)
        m_desk.refuse(done.failure().sentence);
}

} // namespace firstcall
