import Enforcement
import Law
import Operations

/// How often officers confirmed what was found, and from which score on the unit looks.
enum PrecisionPage {
    struct Model: Sendable {
        let precision: FindingPrecision
        let threshold: ThresholdPart.Model
        let calibration: CalibrationPart.Model
        /// Listings that the reader could judge now.
        let waiting: ListCount
        let day: LegalDate
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        return Layout.page(
            title: say(PrecisionText.precision),
            breadcrumbs: [Crumb(say(ListingText.monitoring), Paths.listings), Crumb(say(PrecisionText.precision))],
            context: context,
            content: """
                \(context.show(PageHeader(say(PrecisionText.precision), lead: say(PrecisionText.lead))))\
                \(context.show(FilterBar(path: Paths.precision, search: nil, fields: [], chips: chips(model, context))))\
                \(model.precision.all.verdicts == 0 ? none(model, context) : tables(model.precision, context))\
                \(context.show(PagePart(
                    say(PrecisionText.threshold), anchor: "threshold", ThresholdPart.html(model.threshold, context))))\
                \(context.show(PagePart(
                    say(CalibrationText.calibration), anchor: "calibration",
                    CalibrationPart.html(model.calibration, context))))
                """)
    }

    /// What there is to judge, for whoever may; else who does.
    private static func none(_ model: Model, _ context: PageContext) -> HTML {
        let (say, count) = (context.say, context.language.count)
        guard model.waiting.number > 0 else {
            return context.show(
                EmptyState(
                    say(PrecisionText.none), next: say(PrecisionText.noneToJudge),
                    action: ActButton(say(PrecisionText.everyMonth), .link(everyMonth(model.day)))))
        }
        let waiting = count(model.waiting.number) + (model.waiting.isBound ? "+" : "")
        return context.show(
            EmptyState(
                say(PrecisionText.none), next: say(PrecisionText.noneNext(waiting)),
                action: ActButton(say(PrecisionText.toQueue), .link(Paths.listings), weight: .primary)))
    }

    private static func everyMonth(_ day: LegalDate) -> Path {
        Paths.precision.with(query: [("months", MonthSpan(MonthSpan.longest, until: day).text)])
    }

    private static func chips(_ model: Model, _ context: PageContext) -> [FilterBar.Chip] {
        [(12, PrecisionText.lastYear), (3, PrecisionText.lastQuarter), (1, PrecisionText.thisMonth)].map {
            count, label in
            let span = MonthSpan(count, until: model.day)
            return FilterBar.Chip(
                context.say(label), Paths.precision.with(query: [("months", span.text)]),
                isOn: span == model.precision.span)
        }
    }

    private static func tables(_ precision: FindingPrecision, _ context: PageContext) -> HTML {
        let (say, all) = (context.say, precision.all)
        let figures = KeyFigures([
            .init(say(PrecisionText.judged), context.language.count(all.verdicts), path: findings(precision)),
            .init(say(PrecisionText.confirmed), context.language.count(all.confirmed)),
            .init(say(PrecisionText.share), share(all, context)),
            .init(say(PrecisionText.interval), interval(all, context)),
        ])
        let months = precision.months.filter { $0.verdicts > 0 }
        let marks =
            precision.rightCount > precision.rights.count
            ? say(
                PrecisionText.marksShown(
                    context.language.count(precision.rights.count), context.language.count(precision.rightCount))) : nil
        return """
            \(context.show(figures))\
            <p class="hint">\(say(PrecisionText.intervalNote))</p>\
            \(part(PrecisionText.byKind, PrecisionText.kind, precision.kinds, context) { line in
                (say(ListingText.kind(line.key)), findings(precision, [("kind", line.key)]))
            })\
            \(part(PrecisionText.byMark, PrecisionText.mark, precision.rights, context, note: marks) { line in
                (line.label, findings(precision, [("right", line.key), ("strongest", "on")]))
            })\
            \(part(PrecisionText.byMonth, PrecisionText.month, months, context) { line in
                (MonthSpan(line.key).map(context.months) ?? line.key, findings(precision, [("judged", line.key)]))
            })
            """
    }

    /// The listings behind a number.
    private static func findings(_ precision: FindingPrecision, _ more: [(name: String, value: String?)] = []) -> Path {
        Paths.listings.with(
            query: [
                ("status", ListingQueueQuery.everyStatus), ("score", "0"), ("judged", precision.span.text),
            ]
        ).with(query: more)
    }

    private static func part(
        _ title: Wording, _ column: Wording, _ lines: [FindingPrecision.Line], _ context: PageContext,
        note: String? = nil, name: (FindingPrecision.Line) -> (String, Path)
    ) -> HTML {
        let say = context.say
        let table = DataTable(
            caption: say(title),
            columns: [
                .init(say(column)), .init(say(PrecisionText.confirmed), isNumber: true),
                .init(say(PrecisionText.dismissed), isNumber: true), .init(say(PrecisionText.share)),
                .init(say(PrecisionText.interval), isNumber: true),
            ],
            rows: lines.map { line in
                let (label, path) = name(line)
                return DataTable.Row(
                    id: line.key, path: path,
                    cells: [
                        "\(label)", "\(context.language.count(line.confirmed))",
                        "\(context.language.count(line.dismissed))", bar(line, context), "\(interval(line, context))",
                    ])
            }, emptyState: EmptyState("", next: ""))
        let hint = note.map { "<p class=\"hint\">\($0)</p>" as HTML } ?? .empty
        return context.show(PagePart(say(title), "\(hint)\(context.show(table))"))
    }

    private static func bar(_ line: FindingPrecision.Line, _ context: PageContext) -> HTML {
        """
        <span class="score">\(context.show(Bar(part: line.confirmed, of: line.verdicts)))\
        <span class="number">\(share(line, context))</span></span>
        """
    }

    private static func share(_ line: FindingPrecision.Line, _ context: PageContext) -> String {
        line.verdicts == 0 ? "–" : context.language.percent(line.confirmed, of: line.verdicts)
    }

    private static func interval(_ line: FindingPrecision.Line, _ context: PageContext) -> String {
        guard line.verdicts > 0 else { return "–" }
        return context.say(PrecisionText.range(context.percent(line.low), context.percent(line.high)))
    }
}

extension PageContext {
    /// Months in a row: `2026年11月`, `2025年12月至2026年11月`.
    func months(_ span: MonthSpan) -> String {
        let (first, last) = (language.month(span.days.from), language.month(span.days.until))
        return first == last ? first : first + (language == .zh ? "至" : " – ") + last
    }
}
