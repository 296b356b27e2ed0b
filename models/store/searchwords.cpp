// SPDX-License-Identifier: Apache-2.0
#include "models/store/searchwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int form = 1; // goes up with every change to what follows
constexpr qsizetype longestWord = 128; // a SHA-512 in hexadecimal digits

struct Spelling
{
    char32_t letter;
    QLatin1StringView plain;
};
/// Letters that no decomposition takes apart.
constexpr std::array spellings{
    Spelling{U'ß', "ss"_L1}, Spelling{U'æ', "ae"_L1}, Spelling{U'œ', "oe"_L1}, Spelling{U'ø', "o"_L1},
    Spelling{U'đ', "d"_L1},  Spelling{U'ð', "d"_L1},  Spelling{U'þ', "th"_L1}, Spelling{U'ł', "l"_L1},
    Spelling{U'ı', "i"_L1},  Spelling{U'ħ', "h"_L1},
};

/// How indicators are made harmless, and what they were.
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 4> live{{
    {"hxxp"_L1, "http"_L1},
    {"hxxps"_L1, "https"_L1},
    {"fxp"_L1, "ftp"_L1},
    {"fxps"_L1, "ftps"_L1},
}};

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining
        || category == QChar::Mark_Enclosing;
}

/// The marks that make another letter of a kana, in full and half width.
bool isVoicing(char32_t c)
{
    return c == 0x3099 || c == 0x309a || c == 0xff9e || c == 0xff9f;
}

/// Vowels and finals that follow the first letter of a Korean syllable that is spelt out.
bool isLaterJamo(char32_t c)
{
    return c >= 0x1160 && c <= 0x11ff;
}

/// Whether a script writes its words without spaces between them.
bool isUnspaced(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return c == 0x30fc; // lengthens a kana of either kind
    }
}

/// One character with its marks, in one case and width, without accents.
QString plain(QStringView cluster)
{
    QString bare;
    for (const char32_t c : cluster.toString().normalized(QString::NormalizationForm_KD).toUcs4()) {
        if (isMark(c) && !isVoicing(c))
            continue;
        const char32_t folded = QChar::toCaseFolded(c);
        const auto spelling = std::ranges::find(spellings, folded, &Spelling::letter);
        if (spelling != spellings.end())
            bare += spelling->plain;
        else
            bare += QChar::fromUcs4(folded);
    }
    return bare.normalized(QString::NormalizationForm_C);
}

class Splitter
{
public:
    Splitter(QStringView text, WordsFor use)
        : m_text(text)
        , m_use(use)
    {}

    QList<SearchWord> split()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            const qsizetype next = i + take(i);
            i = next;
        }
        endWord();
        endRun();
        return std::move(m_words);
    }

private:
    /// Takes the character at a place, and gives its length with what belongs to it.
    qsizetype take(qsizetype at)
    {
        const char16_t unit = m_text[at].unicode();
        if (unit < 0x80) {
            put(QChar::toLower(char32_t(unit)), at, 1);
            return 1;
        }
        const char32_t c = codePoint(at);
        qsizetype end = at + QChar::fromUcs4(c).size();
        // Marks fall away; what is invisible stands between letters only to mislead.
        if ((isMark(c) && !isVoicing(c)) || QChar::category(c) == QChar::Other_Format)
            return end - at;
        while (end < m_text.size() && (isVoicing(codePoint(end)) || isLaterJamo(codePoint(end))))
            ++end;
        const QList<uint> letters = plain(m_text.sliced(at, end - at)).toUcs4();
        for (const char32_t letter : letters)
            put(letter, at, end - at);
        return end - at;
    }

    char32_t codePoint(qsizetype at) const
    {
        const QChar unit = m_text[at];
        return unit.isHighSurrogate() && at + 1 < m_text.size() && m_text[at + 1].isLowSurrogate()
            ? QChar::surrogateToUcs4(unit, m_text[at + 1])
            : char32_t(unit.unicode());
    }

    void put(char32_t letter, qsizetype from, qsizetype length)
    {
        const bool isPart = QChar::isLetterOrNumber(letter);
        const bool isOfRun = isPart && letter >= 0x0e00 && isUnspaced(letter);
        if (!isPart || isOfRun)
            endWord();
        if (!isOfRun)
            endRun();
        if (!isPart)
            return;
        if (isOfRun)
            m_run.append({QStringView(QChar::fromUcs4(letter)).toString(), from, length});
        else
            extend(m_word, QChar::fromUcs4(letter), from, length);
    }

    static void extend(SearchWord &word, QStringView by, qsizetype from, qsizetype length)
    {
        if (word.text.isEmpty())
            word.from = from;
        if (word.text.size() < longestWord)
            word.text += by;
        word.length = from + length - word.from;
    }

    void endWord()
    {
        if (m_word.text.isEmpty())
            return;
        SearchWord word = std::exchange(m_word, {});
        if (standsForPunctuation(word))
            return;
        const auto alive = std::ranges::find(live, word.text, [](const auto &pair) { return pair.first; });
        if (alive != live.end())
            word.text = alive->second;
        m_words.append(word);
    }

    /// "[dot]", "(at)".
    bool standsForPunctuation(const SearchWord &word) const
    {
        if (word.text != "dot"_L1 && word.text != "at"_L1)
            return false;
        const qsizetype end = word.from + word.length;
        return word.from > 0 && end < m_text.size() && u"[({"_s.contains(m_text[word.from - 1])
            && u"])}"_s.contains(m_text[end]);
    }

    void endRun()
    {
        for (qsizetype i = 0; i + 1 < m_run.size(); ++i) {
            SearchWord pair = m_run[i];
            extend(pair, m_run[i + 1].text, m_run[i + 1].from, m_run[i + 1].length);
            m_words.append(pair);
        }
        // So that the last character is found alone too.
        if (!m_run.isEmpty() && (m_use == WordsFor::Text || m_run.size() == 1))
            m_words.append(m_run.last());
        m_run.clear();
    }

    QStringView m_text;
    WordsFor m_use;
    QList<SearchWord> m_words;
    SearchWord m_word; ///< what is being read
    QList<SearchWord> m_run; ///< characters of a script without spaces
};

} // namespace

QList<SearchWord> searchWords(QStringView text, WordsFor use)
{
    return Splitter(text, use).split();
}

QString searchForm()
{
    return u"%1.%2"_s.arg(form).arg(int(QChar::currentUnicodeVersion()));
}

} // namespace firstcall
