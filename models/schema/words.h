// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

#include <QLocale>

class QTranslator;

namespace firstcall {

/// The language that a window or a document speaks: its translations and its dates and numbers. A German
/// report comes out of an English window because the report has Words of its own.
class Words
{
public:
    /// Speaks the language of the running program, with its dates and numbers.
    Words() = default;
    /// Speaks the translator's language. The translator must outlive this.
    Words(const QTranslator &translator, const QLocale &locale)
        : m_translator(&translator)
        , m_locale(locale)
    {}

    /// As QCoreApplication::translate, so that lupdate finds the text; %n is replaced by `n`.
    QString translate(const char *context, const char *source, const char *disambiguation = nullptr,
                      int n = -1) const;

    QString title(const Entity &entity) const { return translate(entity.name, entity.name); }
    QString label(const Entity &entity, const Field &field) const
    {
        return translate(entity.name, field.label);
    }
    QString label(const Choices &choices, const QString &key) const;
    template <Choosable E> QString label(E e) const { return label(choicesOf(e), keyOf(e)); }
    /// A canonical value as a person reads it. References show nothing here: their names are in the snapshot.
    QString display(const Field &field, const QVariant &value) const;

    QString yesNo(std::optional<bool> value) const; ///< "unknown" when there is none
    QString duration(Minutes length) const; ///< "1 h 30 min"
    const QLocale &locale() const { return m_locale; }

private:
    const QTranslator *m_translator = nullptr;
    QLocale m_locale = {};
};

} // namespace firstcall
