// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class TestSpokenLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChosenOneComesBeforeTheSystems();
    void onlyLanguagesWithWordsAreOffered();
};
