// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/demo_pictures.h"

#include "app/wiring/facts.h"
#include "core/query/lists.h"
#include "ui/pictures/filing.h"
#include "ui/pictures/prepare.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>

namespace fuwutai {

namespace {

struct Scene {
    const char* kind;
    const char* name;
    bool leaks;
};
constexpr Scene kFault{"fault", "水槽下方.png", true}, kBefore{"before", "维修前.png", true}, kAfter{"after", "维修后.png", false};

struct Place {
    const char* type;
    const char* state;
    std::vector<Scene> scenes;
};
const std::vector<Place>& places()
{
    static const std::vector<Place> all{
        {"call_record", "registered", {kFault}}, {"call_record", "in_progress", {kFault}}, {"repair_request", "requested", {kFault}},
        {"repair_request", "completed", {kFault, kAfter}}, {"dispatch_order", "in_work", {kBefore}}, {"dispatch_order", "signed", {kBefore, kAfter}},
    };
    return all;
}
constexpr int kOfEach = 4;   // the newest, so that both offices have some
constexpr int kLookedAt = 80;
const QRegularExpression kPipes(QStringLiteral("下水|角阀|龙头|水管接头"));

// What is wrong, or what was ordered for it, is something that the drawn photos show.
bool tellsOfPipes(const Record& record)
{
    const Open open = openFor(sightOf(systemActor(), scopeOf(record)));
    const auto& fields = record.type->fields;
    return std::any_of(fields.begin(), fields.end(), [&](const Field& f) { return f.kind == Kind::LongText && displayText(f, record.value(f.key), open).contains(kPipes); });
}

void drawLeak(QPainter& painter)
{
    painter.setBrush(QColor(126, 108, 84, 150));
    painter.drawEllipse(QPointF(330, 215), 120, 50);
    painter.setBrush(QColor(96, 150, 190, 210));
    painter.drawEllipse(QPointF(330, 430), 170, 32);
    for (const QPointF& drop : {QPointF(322, 300), QPointF(336, 340), QPointF(326, 385)}) painter.drawEllipse(drop, 6, 11);
}

// The cupboard under a sink: tiles, a trap, and where it leaks a stain, drops and a puddle.
QImage drawn(bool leaks)
{
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(QColor(226, 224, 214));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(200, 196, 184), 3));
    for (int x = 0; x < 640; x += 107) painter.drawLine(x, 0, x, 400);
    for (int y = 0; y < 400; y += 100) painter.drawLine(0, y, 640, y);
    painter.setPen(Qt::NoPen);
    painter.fillRect(0, 400, 640, 80, QColor(150, 128, 100));
    if (leaks) drawLeak(painter);
    QPainterPath pipe;
    pipe.moveTo(330, 0);
    pipe.lineTo(330, 210);
    pipe.cubicTo(330, 300, 450, 300, 450, 210);
    pipe.cubicTo(450, 160, 500, 160, 640, 160);
    painter.strokePath(pipe, QPen(QColor(112, 118, 124), 46, Qt::SolidLine, Qt::FlatCap));
    painter.strokePath(pipe, QPen(leaks ? QColor(176, 182, 186) : QColor(214, 220, 224), 34, Qt::SolidLine, Qt::FlatCap));
    painter.fillRect(298, 180, 64, 34, leaks ? QColor(150, 96, 60) : QColor(190, 198, 204));
    return image;
}

Result<Nothing> attachTo(Workbench& bench, const Record& record, const Scene& scene)
{
    const auto actor = readOn(bench, [&]() -> Result<Actor> {
        return bench.directory->actor(*bench.db, record.createdBy, localDate(bench.clock->now())).value_or(systemActor());
    });
    if (!actor) return unexpected(actor.error());
    const FileGiven file{QString::fromUtf8(scene.name), pngOf(drawn(scene.leaks))};
    const auto done = attachFile(bench, readerOf(bench, *actor, bench.clock->now()), {record.type->key, record.number, QLatin1String(scene.kind), file});
    return done ? Result<Nothing>(Nothing{}) : unexpected(done.error());
}

} // namespace

Result<Nothing> attachDemoPictures(Workbench& bench)
{
    for (const Place& place : places()) {
        const ListQuestion newest{QLatin1String(place.type), {{QStringLiteral("state"), QLatin1String(place.state)}}, {}, {}, kLookedAt};
        const auto page = readOn(bench, [&] { return newest.ask(readerOf(bench, systemActor(), bench.clock->now())); });
        if (!page) return unexpected(page.error());
        int of = 0;
        for (const ListRow& row : page->rows) {
            if (of == kOfEach || !tellsOfPipes(row.record)) continue;
            ++of;
            for (const Scene& scene : place.scenes)
                // Passed on to another office since: it is no longer his who entered it.
                if (const auto done = attachTo(bench, row.record, scene); !done && done.error().kind != RefusalKind::Denied) return done;
        }
    }
    return Nothing{};
}

} // namespace fuwutai
