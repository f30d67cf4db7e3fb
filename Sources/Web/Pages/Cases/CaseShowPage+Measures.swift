import Enforcement
import Law
import Operations

extension CaseShowPage.Model {
    /// The measures on premises and goods taken in the case.
    static func measures(_ measures: [CaseMeasure], _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(MeasureText.measures),
            columns: [
                .init(say(CommonText.number)), .init(say(MeasureText.kind)), .init(say(CommonText.state)),
                .init(say(MeasureText.object)), .init(say(MeasureText.executedAt)),
            ],
            rows: measures.map { measure in
                DataTable.Row(
                    id: measure.id.rawValue, path: Paths.measure(measure.id),
                    cells: [
                        "\(measure.number)", "\(say(measure.kind.label))", context.show(measure.state.badge(context)),
                        "\(measure.object)", measure.execution.map { context.time($0.at) } ?? "–",
                    ])
            }, emptyState: EmptyState(say(MeasureText.noneOfCase), next: say(MeasureText.noneNext)))
    }

    /// The samples, tests and identifications of its goods.
    static func inquiries(_ inquiries: [Inquiry], _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(InquiryText.inquiries),
            columns: [
                .init(say(CommonText.number)), .init(say(InquiryText.kind)), .init(say(CommonText.state)),
                .init(say(InquiryText.organ)), .init(say(InquiryText.finding)),
            ],
            rows: inquiries.map { inquiry in
                DataTable.Row(
                    id: inquiry.id.rawValue, path: Paths.inquiry(inquiry.id),
                    cells: [
                        "\(inquiry.number)", "\(say(inquiry.kind.label))", context.show(inquiry.state.badge(context)),
                        "\(inquiry.rounds.last?.organ ?? "–")",
                        inquiry.result.map { context.show($0.finding.badge(context)) } ?? "–",
                    ])
            }, emptyState: EmptyState(say(InquiryText.noneOfCase), next: say(InquiryText.noneNext)))
    }
}
