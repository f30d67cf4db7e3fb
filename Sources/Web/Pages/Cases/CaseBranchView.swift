import Enforcement
import Law
import Operations

/// What was written where a case left its ordinary way: decided on the spot, suspended, terminated, discussed by the heads; and
/// at its end, the volume.
enum CaseBranchView {
    static func spot(_ spot: SpotRecord, _ context: PageContext) -> [FactList.Fact] {
        let say = context.say
        let limit = spot.most.map {
            FactList.Fact(
                say(CaseText.spotLimit),
                text: context.language.aside(context.language.money($0), say(spot.party.wording)))
        }
        return [
            .init(say(CaseText.spotAt), context.time(spot.at)),
            .init(say(CaseText.spotPlace), text: spot.place),
            .init(say(CaseText.officers), text: context.list(spot.officers)),
            text(CaseText.spotEvidence, spot.evidence, context),
            .init(say(CaseText.spotTold), text: say(CaseText.told)),
            .init(say(CaseText.signature), text: say(spot.isSigned ? CaseText.signed : CaseText.refusedToSign)),
        ] + (limit.map { [$0] } ?? [])
    }

    static func stay(_ stay: CaseStay, _ context: PageContext) -> [FactList.Fact] {
        [
            ground(CaseText.stayGround, StayRules.row(stay.ground), context),
            text(CaseText.reason, stay.reasons, context),
            .init(context.say(CaseText.stayReviewOn), context.time(stay.reviewOn)),
        ]
    }

    static func termination(_ termination: CaseTermination, _ context: PageContext) -> [FactList.Fact] {
        [
            ground(CaseText.terminationGround, StayRules.row(termination.ground), context),
            text(CaseText.reason, termination.reasons, context),
        ]
    }

    static func weight(_ weight: CaseWeight, _ context: PageContext) -> [FactList.Fact] {
        [
            .init(context.say(CaseText.weight), text: context.say(weight.ground.wording)),
            text(CaseText.reason, weight.reasons, context),
        ]
    }

    static func discussion(_ discussion: CollectiveDiscussion, _ context: PageContext) -> [FactList.Fact] {
        meeting(discussion.meeting, context)
            + [.init(context.say(CaseText.agreed), text: context.say(discussion.kind.label))]
            + (discussion.penalty.map { CasePaperView.penalty($0, context) } ?? [])
    }

    static func extended(_ granted: FurtherExtension, _ context: PageContext) -> [FactList.Fact] {
        let days = TimeAmount.calendarDays(Int(granted.days)).wording
        return meeting(granted.meeting, context) + [
            .init(context.say(CaseText.furtherDays), text: context.say(days)),
            text(CaseText.reason, granted.reasons, context),
        ]
    }

    /// Why the heads decide on the penalty together; nothing where they need not.
    static func grounds(_ grounds: [DiscussionGround], _ context: PageContext) -> [FactList.Fact] {
        guard !grounds.isEmpty else { return [] }
        let lines = grounds.map { "<li>\(context.say($0.text)) \(context.cite($0.source))</li>" as HTML }
        return [.init(context.say(CaseText.discussionDue), "<ul>\(lines)</ul>")]
    }

    /// The volume as it was filed, each item with its pages.
    static func volume(_ volume: FiledVolume, _ context: PageContext) -> [FactList.Fact] {
        let say = context.say
        let items = volume.lines.map { line in
            let pages = say(CaseText.onPages(line.pages.asPages, isOne: line.pages.count == 1))
            let words = [line.item.title, line.item.number].compactMap(\.self).joined(separator: " ")
            return "<li>\(context.language.aside(words, pages))</li>" as HTML
        }
        return [
            .init(
                say(CaseText.volumeSize),
                text: say(CaseText.volumeOf(items: volume.items.count, pages: volume.pages))),
            .init(say(CaseText.retention), text: say(volume.retention.label)),
            .init(say(CaseText.volumeContents), "<ol>\(items)</ol>"),
            text(CaseText.volumeNotes, volume.notes, context),
        ]
    }

    private static func meeting(_ meeting: DiscussionMeeting, _ context: PageContext) -> [FactList.Fact] {
        let say = context.say
        return [
            .init(say(CaseText.heldOn), context.time(meeting.heldOn)),
            .init(say(CaseText.meetingPlace), text: meeting.place),
            .init(say(CaseText.chair), text: meeting.chair),
            .init(say(CaseText.attended), text: context.list(meeting.attended)),
            .init(say(CaseText.recorder), text: meeting.recorder),
            text(CaseText.discussed, meeting.discussed, context),
        ]
    }

    /// A ground of the law, with how sure the product is of it.
    private static func ground(_ term: Wording, _ row: StayRule, _ context: PageContext) -> FactList.Fact {
        let flag = row.standing.confidence == .read ? "" : " · \(context.say(row.standing.confidence.wording))"
        return .init(
            context.say(term), "\(context.say(row.statement)) \(context.cite(row.standing.source))\(flag)")
    }

    private static func text(_ term: Wording, _ text: String, _ context: PageContext) -> FactList.Fact {
        CasePaperView.text(term, text, context)
    }
}
