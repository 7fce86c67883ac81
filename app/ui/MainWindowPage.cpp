// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// What menus and keys do with the page that is shown, be it the review's or the clerk's.
#include "app/ui/MainWindowActions_p.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/canvas/PageView.h"
#include "app/ui/clerk/CompareView.h"
#include "app/ui/clerk/NoticePage.h"

#include <QStackedWidget>

namespace ui {

namespace {

constexpr double kZoomStep = 1.25;

} // namespace

void MainWindow::connectPage()
{
    const Actions &a = *m_actions;
    const auto view = [this]() -> PageView & {
        return m_stack->currentWidget() == m_noticePage ? m_noticePage->view() : m_review->view();
    };
    // A copy against its page, on the way of somebody who posts one.
    const auto compare = [this]() -> CompareView * {
        const bool isShown =
            m_stack->currentWidget() == m_noticePage && m_noticePage->isComparing();
        return isShown ? &m_noticePage->compare() : nullptr;
    };
    const auto zoomBy = [view, compare](double factor) {
        if (CompareView *both = compare())
            both->zoomBy(factor);
        else
            view().zoomBy(factor);
    };
    connect(a.zoomIn, &QAction::triggered, this, [zoomBy] { zoomBy(kZoomStep); });
    connect(a.zoomOut, &QAction::triggered, this, [zoomBy] { zoomBy(1 / kZoomStep); });
    connect(a.actualSize, &QAction::triggered, this, [view, compare] {
        if (CompareView *both = compare())
            both->showActualSize();
        else
            view().zoomTo(1 / view().devicePixelRatioF());
    });
    connect(a.fit, &QAction::triggered, this, [view, compare] {
        if (CompareView *both = compare())
            both->fitPage();
        else
            view().fitPage();
    });
    const auto turn = [this](int quarters) {
        if (m_stack->currentWidget() == m_noticePage)
            m_noticePage->turn(quarters);
        else if (m_stack->currentWidget() == m_review)
            m_review->view().turn(quarters);
    };
    connect(a.turnLeft, &QAction::triggered, this, [turn] { turn(-1); });
    connect(a.turnRight, &QAction::triggered, this, [turn] { turn(1); });
    connect(a.nextFinding, &QAction::triggered, this, [this] { m_review->stepFinding(1); });
    connect(a.previousFinding, &QAction::triggered, this, [this] { m_review->stepFinding(-1); });
    const auto stepPage = [this](int by) {
        if (m_stack->currentWidget() == m_noticePage)
            m_noticePage->stepPage(by);
        else if (m_stack->currentWidget() == m_review)
            m_review->stepPage(by);
    };
    connect(a.nextPage, &QAction::triggered, this, [stepPage] { stepPage(1); });
    connect(a.previousPage, &QAction::triggered, this, [stepPage] { stepPage(-1); });
}

} // namespace ui
