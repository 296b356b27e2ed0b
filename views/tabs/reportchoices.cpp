// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/reportchoices.h"

#include "models/settings/setting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

// In the settings' group of the engagement.
const Setting<QString> paperSetting{"paper", u"a4"_s};
const Setting<QString> languageSetting{"language", u"en"_s};
const Setting<QString> markingSetting{"marking", {}};
const Setting<QStringList> leaveOutSetting{"leave_out", {}};
const Setting<QString> fileNameSetting{"file_name", {}};

constexpr QStringView referencePlace = u"{reference}";
constexpr QStringView codeNamePlace = u"{code name}";
constexpr QStringView forbidden = u"/\\:*?\"<>|";
constexpr int longest = 240; // bytes, of the 255 that file systems allow

/// Opens the settings' group of one engagement for as long as it lives.
class Group
{
public:
    Group(QSettings &settings, const QUuid &engagement)
        : m_settings(settings)
    {
        m_settings.beginGroup(u"report/"_s + engagement.toString(QUuid::WithoutBraces));
    }
    ~Group() { m_settings.endGroup(); }
    Group(const Group &) = delete;
    Group &operator=(const Group &) = delete;

private:
    QSettings &m_settings;
};

std::optional<Tlp> markingOf(const QString &key)
{
    const Choice *choice = tlpChoices.find(key);
    return choice ? std::optional(Tlp(choice->value)) : std::nullopt;
}

/// Controls, and what reorders text unseen: "fdp.exe" can be made to read as "exe.pdf".
bool isUnseen(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

} // namespace

ReportChoices readReportChoices(QSettings &settings, const QUuid &engagement)
{
    ReportChoices choices;
    if (const QString pattern = settings::exportName.read(settings); whyNotPattern(pattern).isEmpty())
        choices.namePattern = pattern;
    const Group group(settings, engagement);
    choices.paper = paperSetting.read(settings) == u"letter" ? PaperSize::Letter : PaperSize::A4;
    choices.language = languageSetting.read(settings);
    choices.marking = markingOf(markingSetting.read(settings));
    choices.leaveOut = leaveOutSetting.read(settings);
    const QString name = fileNameSetting.read(settings);
    choices.fileName = whyNotFileName(name).isEmpty() ? name : QString();
    return choices;
}

void writeReportChoices(QSettings &settings, const QUuid &engagement, const ReportChoices &choices)
{
    const Group group(settings, engagement);
    paperSetting.write(settings, choices.paper == PaperSize::Letter ? u"letter"_s : u"a4"_s);
    languageSetting.write(settings, choices.language);
    markingSetting.write(settings, choices.marking ? keyOf(*choices.marking) : QString());
    leaveOutSetting.write(settings, choices.leaveOut);
    fileNameSetting.write(settings, choices.fileName);
}

QString usualFileName(const Engagement &engagement, const QString &pattern)
{
    QString name = QCoreApplication::translate("ReportFile", "%1 first-call report DRAFT.pdf",
                                               "file name, with the reference")
                       .arg(engagement.reference);
    if (!pattern.isEmpty()) {
        name = pattern;
        name.replace(codeNamePlace.toString(), engagement.codeName);
        name = withPdfEnding(name.replace(referencePlace.toString(), engagement.reference).simplified());
    }
    // A reference is free text, and must lead out of no folder.
    for (QChar &c : name) {
        if (forbidden.contains(c) || isUnseen(c))
            c = u'-';
    }
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    return name;
}

QString whyNotFileName(const QString &name)
{
    const auto say = [](const char *sentence) { return QCoreApplication::translate("ReportFile", sentence); };
    for (const QChar c : name) {
        if (isUnseen(c))
            return say(QT_TRANSLATE_NOOP(
                "ReportFile", "There is a character in it that can't be seen. Type the name anew."));
        if (forbidden.contains(c))
            return say(QT_TRANSLATE_NOOP("ReportFile", "A file name can't hold “%1”. Take it out.")).arg(c);
    }
    if (name.startsWith(u'.'))
        return say(QT_TRANSLATE_NOOP("ReportFile", "A name that begins with a dot would hide the file."));
    if (withPdfEnding(name).toUtf8().size() > longest)
        return say(QT_TRANSLATE_NOOP("ReportFile", "The name is too long for a file. Shorten it."));
    return {};
}

QString whyNotPattern(const QString &pattern)
{
    if (pattern.isEmpty() || (pattern.contains(referencePlace) && whyNotFileName(pattern).isEmpty()))
        return {};
    if (!pattern.contains(referencePlace))
        return QCoreApplication::translate(
            "ReportFile", "Put {reference} in it, so that no report is written over that of another.");
    return whyNotFileName(pattern);
}

QString withPdfEnding(const QString &name)
{
    const QString trimmed = name.trimmed();
    return trimmed.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? trimmed : trimmed + u".pdf"_s;
}

} // namespace firstcall
