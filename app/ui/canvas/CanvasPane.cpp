// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/canvas/CanvasPane.h"

#include "app/ui/Direction.h"
#include "app/ui/LineIcon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr double kZoomStep = 1.25;
constexpr int kIcon = 18;    // px
constexpr int kSteps = 1000; // of the slider over the view's width
using Shown = PageView::Shown;
} // namespace

CanvasPane::CanvasPane(QWidget *parent)
    : QWidget(parent), m_views(new QSplitter(this)), m_view(new PageView(this)),
      m_beside(new PageView(this)), m_cut(new QSlider(Qt::Horizontal, this)),
      m_zoomIn(new QToolButton(this)), m_zoomOut(new QToolButton(this)),
      m_actual(new QToolButton(this)), m_fit(new QToolButton(this)),
      m_turnLeft(new QToolButton(this)), m_turnRight(new QToolButton(this)),
      m_draw(new QToolButton(this)), m_before(new QToolButton(this)),
      m_compare(new QToolButton(this)), m_after(new QToolButton(this)),
      m_sideBySide(new QToolButton(this)), m_zoom(new QLabel(this))
{
    m_views->setLayoutDirection(Qt::LeftToRight); // before stands left, as on the slider
    m_views->setChildrenCollapsible(false);
    m_views->addWidget(m_view);
    m_views->addWidget(m_beside);
    m_cut->setLayoutDirection(Qt::LeftToRight);
    m_cut->setRange(0, kSteps);
    m_cut->setValue(kSteps / 2);
    m_cut->setPageStep(kSteps / 10);
    m_cut->setSingleStep(kSteps / 50);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_cut);
    layout->addWidget(makeBar());
    m_beside->setShown(Shown::After);
    m_beside->setFocusPolicy(Qt::NoFocus); // it follows the other
    // Unseen it holds no picture: turned ones take as much memory again.
    connect(m_view, &PageView::imageChanged, m_beside, [this] {
        if (m_isBeside)
            m_beside->setImage(m_view->image());
    });
    connect(m_view, &PageView::moved, m_beside, [this] {
        if (m_isBeside)
            m_beside->follow(*m_view);
    });
    connect(m_view, &PageView::cutChanged, m_cut,
            [this](double share) { m_cut->setValue(qRound(share * kSteps)); });
    connect(m_cut, &QSlider::valueChanged, m_view, [this](int value) {
        if (qRound(m_view->cut() * kSteps) != value)
            m_view->setCut(static_cast<double>(value) / kSteps);
    });
    connectBar();
    refresh();
    retranslate();
}

QWidget *CanvasPane::makeBar()
{
    auto *bar = new QWidget(this);
    auto *tools = new QHBoxLayout(bar);
    tools->setContentsMargins(8, 4, 8, 4);
    tools->setSpacing(2);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(QStringLiteral("800 %")));
    m_zoom->setAlignment(Qt::AlignCenter);
    tools->addStretch();
    for (QWidget *tool : std::initializer_list<QWidget *>{m_zoomOut, m_zoom, m_zoomIn, m_actual,
                                                          m_fit, m_turnLeft, m_turnRight, m_draw})
        tools->addWidget(tool);
    tools->addStretch();
    for (QWidget *tool :
         std::initializer_list<QWidget *>{m_before, m_compare, m_after, m_sideBySide})
        tools->addWidget(tool);
    tools->addStretch();
    const QList<std::pair<QToolButton *, const char *>> icons{
        {m_zoomOut, "zoom-out"},       {m_zoomIn, "zoom-in"},       {m_fit, "fit"},
        {m_turnLeft, "turn-left"},     {m_turnRight, "turn-right"}, {m_draw, "box"},
        {m_before, "before"},          {m_compare, "compare"},      {m_after, "after"},
        {m_sideBySide, "side-by-side"}};
    for (const auto &[button, icon] : icons) {
        button->setAutoRaise(true);
        button->setIcon(lineIcon(QLatin1String(icon)));
        button->setIconSize(QSize(kIcon, kIcon));
    }
    m_actual->setText(QStringLiteral("1:1"));
    m_actual->setAutoRaise(true);
    // The bar gives way before the picture does: see fitBar().
    bar->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (QToolButton *button : {m_draw, m_before, m_compare, m_after, m_sideBySide})
        button->setCheckable(true);
    return bar;
}

void CanvasPane::connectBar()
{
    connect(m_zoomOut, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(1 / kZoomStep); });
    connect(m_zoomIn, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(kZoomStep); });
    connect(m_actual, &QToolButton::clicked, m_view,
            [this] { m_view->zoomTo(1 / m_view->devicePixelRatioF()); });
    connect(m_fit, &QToolButton::clicked, m_view, &PageView::fitPage);
    connect(m_turnLeft, &QToolButton::clicked, m_view, [this] { m_view->turn(-1); });
    connect(m_turnRight, &QToolButton::clicked, m_view, [this] { m_view->turn(1); });
    connect(m_draw, &QToolButton::clicked, m_view, [this](bool drawing) {
        setShown(Shown::Before);
        m_view->boxes().setDrawing(drawing);
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view, &PageView::drawingChanged, m_draw, &QToolButton::setChecked);
    connect(m_before, &QToolButton::clicked, this, [this] { setShown(Shown::Before); });
    connect(m_compare, &QToolButton::clicked, this, [this] { setShown(Shown::Compare); });
    connect(m_after, &QToolButton::clicked, this, [this] { setShown(Shown::After); });
    connect(m_sideBySide, &QToolButton::clicked, this, &CanvasPane::setSideBySide);
    connect(m_view, &PageView::zoomChanged, m_zoom, [this](double zoom) {
        m_zoom->setText(leftToRight(QStringLiteral("%1 %").arg(qRound(zoom * 100))));
    });
}

void CanvasPane::fitBar()
{
    const QList<QToolButton *> written{m_draw, m_before, m_compare, m_after, m_sideBySide};
    const auto setStyle = [&written](Qt::ToolButtonStyle style) {
        for (QToolButton *button : written)
            button->setToolButtonStyle(style);
    };
    // What changes the picture, not only the view of it, is written out where there is room.
    setStyle(Qt::ToolButtonTextBesideIcon);
    QWidget *bar = m_draw->parentWidget();
    bar->layout()->invalidate();
    if (bar->layout()->minimumSize().width() > width())
        setStyle(Qt::ToolButtonIconOnly);
}

void CanvasPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBar();
}

void CanvasPane::showPage(QSize size)
{
    m_view->showPage(size);
    m_beside->showPage(size);
    if (showsCovered())
        Q_EMIT coveredWanted();
}

void CanvasPane::setCovered(const QList<QRect> &rects)
{
    m_view->setCovered(rects);
    m_beside->setCovered(rects);
}

bool CanvasPane::showsCovered() const
{
    return m_isBeside || m_view->shown() != Shown::Before;
}

void CanvasPane::setShown(Shown shown)
{
    m_isBeside = false;
    m_view->setShown(shown);
    refresh();
}

void CanvasPane::showNext()
{
    setShown(static_cast<Shown>((static_cast<int>(m_view->shown()) + 1) % 3));
}

void CanvasPane::setSideBySide(bool beside)
{
    m_view->setShown(Shown::Before);
    m_isBeside = beside;
    refresh();
    if (!beside)
        return;
    m_views->setSizes({m_views->width() / 2, m_views->width() / 2});
    m_beside->follow(*m_view);
    m_beside->setImage(m_view->image());
}

void CanvasPane::refresh()
{
    const Shown shown = m_view->shown();
    m_beside->setVisible(m_isBeside);
    if (!m_isBeside)
        m_beside->setImage({});
    m_cut->setVisible(shown == Shown::Compare);
    m_before->setChecked(shown == Shown::Before && !m_isBeside);
    m_compare->setChecked(shown == Shown::Compare);
    m_after->setChecked(shown == Shown::After);
    m_sideBySide->setChecked(m_isBeside);
    m_draw->setEnabled(shown == Shown::Before);
    if (showsCovered())
        Q_EMIT coveredWanted();
}

void CanvasPane::retranslate()
{
    m_view->setAccessibleName(tr("The page, with frames around what was found"));
    m_beside->setAccessibleName(tr("The page as a covered copy shows it"));
    m_cut->setAccessibleName(tr("Line between the page before and after"));
    m_zoomOut->setToolTip(tr("Smaller (−)"));
    m_zoomIn->setToolTip(tr("Larger (+)"));
    m_actual->setToolTip(tr("Each pixel of the picture as one pixel of the screen (0)"));
    m_fit->setText(tr("Fit"));
    m_fit->setToolTip(tr("The whole page (F)"));
    m_turnLeft->setToolTip(tr("Turn to the left (Shift+R)"));
    m_turnRight->setToolTip(tr("Turn to the right (R)"));
    m_draw->setText(tr("Box"));
    m_draw->setToolTip(tr("Draw a box over something that was missed (B)"));
    m_before->setText(tr("Original"));
    m_before->setToolTip(tr("The page as it is"));
    m_compare->setText(tr("Compare"));
    m_compare->setToolTip(tr("Original on the left of the line, covered on its right (C)"));
    m_after->setText(tr("Covered"));
    m_after->setToolTip(tr("The page as a covered copy shows it"));
    m_sideBySide->setText(tr("Side by side"));
    m_sideBySide->setToolTip(tr("Original and covered beside each other (V)"));
    for (QToolButton *button : {m_zoomOut, m_zoomIn, m_actual, m_fit, m_turnLeft, m_turnRight,
                                m_draw, m_before, m_compare, m_after, m_sideBySide})
        button->setAccessibleName(button->toolTip());
    fitBar();
}

void CanvasPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
