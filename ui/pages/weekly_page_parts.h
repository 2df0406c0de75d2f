// SPDX-License-Identifier: GPL-3.0-or-later
// What the week's page is made of: tiles of figures, charts, the table of records, the list of what still stops issuing.
// Used by the week's page only.
#pragma once

#include "core/report/week_trend.h"
#include "ui/fields/parts.h"
#include "ui/paper/charts.h"

#include <QTableWidget>

namespace fuwutai {

// What charts and tables ask for, so that a low window has room for all of them; what is left is theirs.
inline constexpr QSize kLeastShown(200, 110);

// A large number with its name and a note; pressed, it shows the records behind it.
class FigureTile : public QPushButton {
    Q_OBJECT

public:
    FigureTile(const QString& key, const QString& title, QWidget* parent = nullptr);
    // `change`: against the week before, empty where there is none to compare with.
    void tell(const QString& value, const QString& note, std::optional<double> change, const QString& changeText, const QString& definition);
    QString key() const { return m_key; }
    QString value() const { return m_value; }
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override { return {96, 92}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key, m_title, m_value, m_note;
    Glyph m_glyph = Glyph::None;
};

// A chart in the colours of the theme in force.
class ChartView : public QWidget {
    Q_OBJECT

public:
    using Paint = std::function<void(QPainter&, const QRectF&, const ChartLook&)>;
    explicit ChartView(QWidget* parent = nullptr) : QWidget(parent) {}
    void tell(Paint paint, const QString& words); // `words`: what a screen reader says; no `paint`: there is nothing to show, which is said
    QSize sizeHint() const override { return kLeastShown; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Paint m_paint;
};

void tellPareto(ChartView& view, const QList<WeekCount>& rows);
void tellTrend(ChartView& view, const WeekTrend& trend, const QString& note);

// Records with limit, cause and expected date; Enter or a double click opens one.
class WeekItems : public QTableWidget {
    Q_OBJECT

public:
    explicit WeekItems(QWidget* parent = nullptr);
    void show(const QList<WeekItem>& items, Instant now);
    QSize sizeHint() const override { return kLeastShown; }

Q_SIGNALS:
    void opened(const QString& type, const QString& number);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openRow(int row);
    QList<WeekItem> m_items;
};

// All figures with the way they are counted; Enter or a double click shows the records behind one.
class WeekFigures : public QTableWidget {
    Q_OBJECT

public:
    explicit WeekFigures(QWidget* parent = nullptr);
    void show(const WeekReport& report);
    QSize sizeHint() const override { return kLeastShown; }

Q_SIGNALS:
    void chosen(const QString& figure);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(int row);
    QStringList m_keys;
};

// The records behind a figure, as far as the lists of the report know more than their numbers.
QList<WeekItem> itemsOf(const WeekReport& report, const WeekFigure& figure);

// One thing that must hold before the report is issued.
struct WeekCheck {
    bool holds = false;
    bool stops = true;       // not holding stops the issue; else it is only said
    QString words;
    QStringList numbers;     // records at fault, at most shown as links
};
// Texts without which a report is not issued, by key, that are not written yet.
QStringList textsMissing(const WeekReport& report);
QList<WeekCheck> checksOf(const WeekReport& report, Instant now);

class CheckLine : public QWidget {
    Q_OBJECT

public:
    explicit CheckLine(const WeekCheck& check, QWidget* parent = nullptr);

Q_SIGNALS:
    void opened(const QString& number);
};

} // namespace fuwutai
