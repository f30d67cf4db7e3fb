import Enforcement
import Law
import Operations

/// The tests and identifications one may see, the newest first.
enum InquiryListPage {
    static func page(
        _ lines: [InquiryStore.Line], state: InquiryState?, yellow: YellowShare, isFirst: Bool, context: PageContext
    ) -> HTML {
        let say = context.say
        let shown = lines.prefix(PageSize.rows)
        let table = DataTable(
            caption: say(InquiryText.inquiries),
            columns: [
                .init(say(CommonText.number)), .init(say(InquiryText.kind)), .init(say(CommonText.state)),
                .init(say(InquiryText.theCase)), .init(say(InquiryText.organ)), .init(say(InquiryText.finding)),
                .init(say(CommonText.due)),
            ],
            rows: shown.map { row($0, yellow, context) },
            emptyState: EmptyState(say(InquiryText.none), next: say(InquiryText.noneNext)))
        return RecordListPage<Inquiry>(
            lead: InquiryText.lead, state: state, isFirst: isFirst, shown: InquiryText.shown
        ).page(table, goesOn: lines.count > shown.count, context: context)
    }

    private static func row(_ line: InquiryStore.Line, _ yellow: YellowShare, _ context: PageContext) -> DataTable.Row {
        let record = line.record
        let clock = line.clock.map { ClockCard($0, yellow: yellow, context).cell(in: context) }
        return DataTable.Row(
            id: record.id.rawValue, path: Paths.inquiry(record.id),
            cells: [
                "\(record.number)", "\(context.say(record.kind.label))", context.show(record.state.badge(context)),
                "\(line.caseNumber) \(line.caseTitle)", "\(record.rounds.last?.organ ?? "–")",
                record.result.map { context.show($0.finding.badge(context)) } ?? "–", clock ?? "–",
            ])
    }
}

extension InquiryState {
    /// The state as its word with its shape.
    func badge(_ context: PageContext) -> StateBadge {
        let tone: Tone =
            switch self {
            case .opened, .sampled, .answered, .disputed, .granted: .soon
            case .away, .told: .active
            case .closed: .done
            case .abandoned: .quiet
            }
        return StateBadge(context.say(label), tone)
    }
}

extension InquiryFinding {
    /// What was found, as its word with its shape.
    func badge(_ context: PageContext) -> StateBadge {
        let tone: Tone =
            switch self {
            case .counterfeit, .failed: .grave
            case .genuine, .passed: .done
            case .unclear: .quiet
            }
        return StateBadge(context.say(label), tone)
    }
}
