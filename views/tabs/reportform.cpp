// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/reportform.h"

#include "models/schema/language.h"
#include "views/parts/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QComboBox *comboBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

} // namespace

ReportForm::ReportForm(const Words &words, QWidget *parent)
    : Card(parent)
    , m_words(words)
    , m_language(comboBox(tr("Language"), this))
    , m_paper(comboBox(tr("Paper"), this))
    , m_marking(comboBox(tr("Sharing"), this))
    , m_fileName(new QLineEdit(this))
    , m_whole(new TextLabel({}, TextSize::Small, Ink::Text2, this))
    , m_wrong(new TextLabel({}, TextSize::Small, Ink::Danger, this))
{
    const QStringList codes = languages();
    for (const QString &code : codes)
        m_language->addItem(code == u"en" ? tr("English") : QLocale(code).nativeLanguageName(), code);
    m_paper->addItem(tr("A4"), int(PaperSize::A4));
    m_paper->addItem(tr("Letter"), int(PaperSize::Letter));
    m_fileName->setAccessibleName(tr("File name"));
    m_fileName->installEventFilter(this);
    m_whole->setWordWrap(true);
    m_whole->hide();
    m_wrong->setWordWrap(true);
    m_wrong->hide();

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("Pa&per"), m_paper);
    form->addRow(tr("S&haring"), m_marking);
    form->addRow(tr("File &name"), m_fileName);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new TextLabel(tr("First-call report"), TextSize::CardTitle, Ink::Text, this));
    layout->addLayout(form);
    layout->addWidget(m_whole);
    layout->addWidget(m_wrong);

    for (const QComboBox *box : {m_language, m_paper, m_marking})
        connect(box, &QComboBox::activated, this, &ReportForm::changed);
    connect(m_fileName, &QLineEdit::textChanged, this, &ReportForm::checkFileName);
    connect(m_fileName, &QLineEdit::textChanged, this, &ReportForm::showWholeName);
    connect(m_fileName, &QLineEdit::textEdited, this, [this] {
        if (m_wrong->text().isEmpty())
            Q_EMIT changed();
    });
}

void ReportForm::load(const ReportChoices &choices, const Engagement &engagement)
{
    choose(m_language, choices.language);
    choose(m_paper, int(choices.paper));
    m_marking->clear();
    // Never one that lets more people read than the engagement allows.
    m_marking->addItem(tr("%1, as set", "marking of the engagement").arg(m_words.label(engagement.tlp)),
                       QString());
    for (const Choice &choice : tlpList) {
        if (choice.value < int(engagement.tlp))
            m_marking->addItem(m_words.label(tlpChoices, QString::fromLatin1(choice.key)),
                               QString::fromLatin1(choice.key));
    }
    choose(m_marking, choices.marking ? keyOf(*choices.marking) : QString());
    const QString usual = usualFileName(engagement, choices.namePattern);
    m_fileName->setPlaceholderText(usual);
    m_fileName->setToolTip(tr("Left empty, it is “%1”.").arg(usual));
    showWholeName();
    if (m_fileName->hasFocus())
        return; // somebody is typing in it
    m_fileName->setText(choices.fileName);
    m_fileName->setCursorPosition(0);
}

void ReportForm::store(ReportChoices &choices) const
{
    choices.language = m_language->currentData().toString();
    choices.paper = PaperSize(m_paper->currentData().toInt());
    const Choice *marking = tlpChoices.find(m_marking->currentData().toString());
    choices.marking = marking ? std::optional(Tlp(marking->value)) : std::nullopt;
    if (whyNotFileName(m_fileName->text()).isEmpty())
        choices.fileName = m_fileName->text().trimmed();
}

void ReportForm::checkFileName()
{
    const QString why = whyNotFileName(m_fileName->text());
    m_wrong->setText(why.isEmpty() ? QString()
                                   : why + u' ' + tr("Until then the report keeps the name it had."));
    m_wrong->setVisible(!why.isEmpty());
    m_fileName->setAccessibleDescription(m_wrong->text());
}

void ReportForm::showWholeName()
{
    const QString name = m_fileName->text().isEmpty() ? m_fileName->placeholderText() : m_fileName->text();
    constexpr int edges = 20; // of the field, beside its text
    m_whole->setText(name);
    m_whole->setVisible(m_fileName->fontMetrics().horizontalAdvance(name) > m_fileName->width() - edges);
}

bool ReportForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_fileName && event->type() == QEvent::Resize)
        showWholeName();
    return Card::eventFilter(watched, event);
}

} // namespace firstcall
