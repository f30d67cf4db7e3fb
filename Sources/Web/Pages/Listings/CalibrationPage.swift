import Enforcement
import Law
import Operations

/// What training would give now, and the form that does it; or why it would be refused.
enum CalibrationPage {
    struct Model: Sendable {
        let report: CalibrationReport
        var form = FormReader()
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let (say, report, count) = (context.say, model.report, context.language.count)
        let others: HTML? =
            report.ofOtherSets > 0
            ? "<p class=\"hint\">\(say(CalibrationText.others(count(report.ofOtherSets))))</p>" : nil
        return Layout.page(
            title: say(CalibrationText.preview),
            breadcrumbs: [
                Crumb(say(ListingText.monitoring), Paths.listings),
                Crumb(say(PrecisionText.precision), Paths.precision),
                Crumb(say(CalibrationText.preview)),
            ], context: context,
            content: """
                \(context.show(PageHeader(say(CalibrationText.preview), lead: say(CalibrationText.previewLead))))\
                \(report.candidate.map { candidate($0, model, context) } ?? refused(report, context))\(others)
                """)
    }

    private static func refused(_ report: CalibrationReport, _ context: PageContext) -> HTML {
        let say = context.say
        return context.show(
            Notice(.soon, say(CalibrationText.cannot), detail: report.obstacle.map { say($0.message) }))
    }

    private static func candidate(
        _ candidate: CalibrationReport.Candidate, _ model: Model, _ context: PageContext
    ) -> HTML {
        let say = context.say
        return """
            \(context.show(FactList(CalibrationPart.facts(candidate.curve, context))))\
            \(context.show(PagePart(
                say(CalibrationText.asTrained), CalibrationPart.asTrained(candidate.reliability, context))))\
            \(context.show(PagePart(say(CalibrationText.curve), context.show(curve(candidate.curve, context)))))\
            \(context.show(form(model, context)))
            """
    }

    private static func curve(_ curve: ScoreCurve, _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(CalibrationText.curve),
            columns: [
                .init(say(CalibrationText.score), isNumber: true), .init(say(CalibrationText.foretold), isNumber: true),
                .init(say(CalibrationText.verdicts), isNumber: true),
            ],
            rows: curve.points.map { point in
                DataTable.Row(
                    id: String(point.score), path: nil,
                    cells: [
                        "\(ScoreBar.hundredths(point.score))", "\(context.percent(point.probability))",
                        "\(context.language.count(point.verdicts))",
                    ])
            }, emptyState: EmptyState("", next: ""))
    }

    private static func form(_ model: Model, _ context: PageContext) -> FormPage {
        let (say, reader) = (context.say, model.form)
        return FormPage(
            path: Paths.precisionCalibration,
            groups: [
                .init(fields: [
                    FormField(
                        "reason", say(CalibrationText.reason), .longText(reader.values.first("reason") ?? "", rows: 2),
                        hint: say(CalibrationText.reasonHint), error: reader.problem("reason").map(say),
                        isRequired: true)
                ])
            ], submit: say(CalibrationText.train), cancel: Paths.precision.at("calibration"),
            hidden: [.init("after", String(model.report.current?.version ?? 0))])
    }
}
