// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/tabs/sectionstab.h"

namespace firstcall {

class QuestionsPage;

/// The four key questions and the others that fit the incident, with every answer to them.
class QuestionsTab : public SectionsTab
{
    Q_OBJECT

public:
    explicit QuestionsTab(Desk &desk, QWidget *parent = nullptr);

    void goToOpenQuestion(int by) override;
    void setNotKnown() override;

private:
    QuestionsPage &cards();
};

} // namespace firstcall
