import Enforcement
import Law
import Operations

/// The referrals one may see, the newest first.
enum ReferralListPage {
    static func page(
        _ lines: [ReferralStore.Line], state: ReferralState?, yellow: YellowShare, isFirst: Bool, context: PageContext
    ) -> HTML {
        let say = context.say
        let shown = lines.prefix(PageSize.rows)
        let table = DataTable(
            caption: say(ReferralText.referrals),
            columns: [
                .init(say(CommonText.number)), .init(say(ReferralText.suspect)),
                .init(say(ReferralText.nonProsecution)), .init(say(CommonText.state)),
                .init(say(ReferralText.addressee)), .init(say(ReferralText.fromCase)), .init(say(CommonText.due)),
            ],
            rows: shown.map { row($0, yellow, context) },
            emptyState: EmptyState(say(ReferralText.none), next: say(ReferralText.noneNext)))
        return RecordListPage<Referral>(
            lead: ReferralText.lead, state: state, isFirst: isFirst, shown: ReferralText.shown
        ).page(table, goesOn: lines.count > shown.count, context: context)
    }

    private static func row(
        _ line: ReferralStore.Line, _ yellow: YellowShare, _ context: PageContext
    ) -> DataTable.Row {
        let record = line.record
        let clock = line.clock.map { ClockCard($0, yellow: yellow, context).cell(in: context) }
        return DataTable.Row(
            id: record.id.rawValue, path: Paths.referral(record.id),
            cells: [
                "\(record.number)", "\(line.suspectName)", "\(context.say(record.nonProsecution.label))",
                context.show(record.state.badge(context)), "\(line.addresseeName)",
                "\(line.caseNumber) \(line.caseTitle)", clock ?? "–",
            ])
    }
}

extension ReferralState {
    /// The state as its word with its shape.
    func badge(_ context: PageContext) -> StateBadge {
        let tone: Tone =
            switch self {
            case .opened, .opinionSent: .soon
            case .underReview, .takenUp: .active
            case .replied, .settled: .done
            case .terminated: .quiet
            }
        return StateBadge(context.say(label), tone)
    }
}
