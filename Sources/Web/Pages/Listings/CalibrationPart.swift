import Enforcement
import Law
import Operations

/// What the unit has learnt of its scores: the version in force, how it holds, and the versions before.
enum CalibrationPart {
    struct Model: Sendable {
        let report: CalibrationReport
        let mayTrain: Bool
    }

    static func html(_ model: Model, _ context: PageContext) -> HTML {
        let (say, report) = (context.say, model.report)
        let lead: HTML = "<p class=\"hint\">\(say(CalibrationText.lead))</p>"
        let look = model.mayTrain ? ActButton(say(CalibrationText.look), .link(Paths.precisionCalibration)) : nil
        guard let current = report.current else {
            let needs = say(
                CalibrationText.needs(
                    context.language.count(report.verdicts), context.language.count(CalibrationReport.fewest)))
            return "\(lead)\(context.show(EmptyState(say(CalibrationText.none), next: needs, action: look)))"
        }
        let since: HTML =
            report.since.isEmpty
            ? "<p class=\"hint\">\(say(CalibrationText.noneSince))</p>"
            : context.show(table(CalibrationText.since, report.since, context))
        return """
            \(lead)\(context.show(FactList(facts(current, context))))\
            \(context.show(PagePart(say(CalibrationText.asTrained), asTrained(current.asTrained, context))))\
            \(context.show(PagePart(say(CalibrationText.since), since)))\
            \(if: report.history.count > 1, context.show(PagePart(
                say(CalibrationText.older), context.show(versions(report.history, context)))))\
            \(look.map { "<p class=\"acts\">\(context.show($0))</p>" as HTML })
            """
    }

    private static func facts(_ current: UnitCalibration, _ context: PageContext) -> [FactList.Fact] {
        let (say, moment) = (context.say, context.language.moment(current.at))
        return [
            .init(
                say(CalibrationText.inForce),
                """
                <strong>\(say(CalibrationText.number(current.version)))</strong> \(current.reason)<br>\
                <span class="beside">\(say(PrecisionText.setBy(current.by, moment)))</span>
                """)
        ] + facts(current.curve, context)
    }

    /// What a curve was fitted to, and how far it is off.
    static func facts(_ curve: ScoreCurve, _ context: PageContext) -> [FactList.Fact] {
        let (say, count) = (context.say, context.language.count)
        return [
            .init(
                say(CalibrationText.trainedFrom),
                text: say(CalibrationText.from(count(curve.verdicts), count(curve.confirmed)))),
            .init(say(CalibrationText.ruleSet), text: curve.ruleSet),
            .init(
                say(CalibrationText.error),
                text: say(CalibrationText.errors(decimal(curve.error), decimal(curve.errorOfScores)))),
        ]
    }

    /// Foretold beside came, with what kind of look that was.
    static func asTrained(_ lines: [ReliabilityLine], _ context: PageContext) -> HTML {
        """
        <p class="hint">\(context.say(CalibrationText.asTrainedNote))</p>\
        \(context.show(table(CalibrationText.asTrained, lines, context)))
        """
    }

    /// Fewer verdicts than this in a tenth say little either way.
    private static let fewInBand = 10

    private static func table(_ caption: Wording, _ lines: [ReliabilityLine], _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(caption),
            columns: [
                .init(say(CalibrationText.probability)), .init(say(CalibrationText.verdicts), isNumber: true),
                .init(say(CalibrationText.mean), isNumber: true), .init(say(CalibrationText.came), isNumber: true),
                .init(say(PrecisionText.interval), isNumber: true), .init(say(CalibrationText.holds)),
            ],
            rows: lines.map { line in
                let interval = say(
                    PrecisionText.range(context.percent(line.low), context.percent(line.high)))
                return DataTable.Row(
                    id: String(line.from), path: nil,
                    cells: [
                        "\(CalibrationText.range(line.from))", "\(context.language.count(line.verdicts))",
                        "\(context.percent(line.foretold))",
                        "\(context.language.percent(line.confirmed, of: line.verdicts))", "\(interval)",
                        context.show(badge(line, context)),
                    ])
            }, emptyState: EmptyState("", next: ""))
    }

    private static func badge(_ line: ReliabilityLine, _ context: PageContext) -> StateBadge {
        if !line.isWithin { return StateBadge(context.say(CalibrationText.off), .soon) }
        return line.verdicts < fewInBand
            ? StateBadge(context.say(CalibrationText.few), .quiet)
            : StateBadge(context.say(CalibrationText.within), .done)
    }

    private static func versions(_ history: [UnitCalibration], _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(CalibrationText.older),
            columns: [
                .init(say(CalibrationText.version)), .init(say(CalibrationText.trained)),
                .init(say(CalibrationText.by)), .init(say(CalibrationText.verdicts), isNumber: true),
                .init(say(CalibrationText.error), isNumber: true), .init(say(CalibrationText.reason)),
            ],
            rows: history.map { one in
                DataTable.Row(
                    id: String(one.version), path: nil,
                    cells: [
                        "\(say(CalibrationText.number(one.version)))", context.time(one.at), "\(one.by)",
                        "\(context.language.count(one.curve.verdicts))", "\(decimal(one.curve.error))", "\(one.reason)",
                    ])
            }, emptyState: EmptyState("", next: ""))
    }

    /// Three decimal places.
    static func decimal(_ value: Double) -> String {
        let thousandths = String(Int((value * 1000).rounded()))
        return "0." + String(repeating: "0", count: max(0, 3 - thousandths.count)) + thousandths
    }
}

extension PageContext {
    /// A share from 0 to 1 in percent, with one decimal place.
    func percent(_ share: Double) -> String { language.percent(Int((share * 1000).rounded()), of: 1000) }
}
