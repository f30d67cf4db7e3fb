import Enforcement
import Law
import Operations

/// What was written about the hearing of a case, as facts.
enum CaseHearingView {
    /// Whether the party may ask for a hearing, and why; rows that were not read say so.
    static func right(_ grounds: [HearingGround], _ context: PageContext) -> FactList.Fact {
        let say = context.say
        guard !grounds.isEmpty else { return .init(say(CaseText.hearingRight), text: say(CaseText.noHearingRight)) }
        let lines = grounds.map { ground -> HTML in
            let flag = ground.confidence == .read ? "" : " · \(say(ground.confidence.wording))"
            return "<li>\(say(ground.text)) \(context.cite(ground.source))\(flag)</li>"
        }
        return .init(say(CaseText.hearingRight), "<ul>\(lines)</ul>")
    }

    static func request(_ request: HearingRequest, _ context: PageContext) -> [FactList.Fact] {
        [
            .init(context.say(CaseText.hearingAskedOn), context.time(request.askedOn)),
            text(CaseText.hearingRequest, request.text, context),
        ]
    }

    static func notice(_ notice: HearingNotice, _ context: PageContext) -> [FactList.Fact] {
        let say = context.say
        let open = say(CaseText.hearingOpen)
        return [
            .init(say(CaseText.hearingDay), "\(context.time(notice.heldOn)) \(notice.time)"),
            .init(say(CaseText.hearingPlace), text: notice.place),
            .init(
                say(CaseText.hearingForm),
                text: notice.secrecy.map { say(CaseText.hearingClosed($0.label)) } ?? open),
            .init(say(CaseText.hearingHost), text: notice.host),
            .init(say(CaseText.hearingRecorder), text: notice.recorder),
            .init(say(CaseText.hearingToldOn), context.time(notice.servedOn)),
        ]
    }

    static func ending(_ ending: HearingEnding, _ context: PageContext) -> [FactList.Fact] {
        [text(ending.withdrawn ? CaseText.hearingWithdrawn : CaseText.hearingMissed, ending.text, context)]
    }

    static func minutes(_ minutes: HearingMinutes, _ context: PageContext) -> [FactList.Fact] {
        [
            .init(context.say(CaseText.hearingDay), context.time(minutes.heldOn)),
            text(CaseText.hearingPresent, minutes.present, context),
            text(CaseText.hearingInvestigators, minutes.investigators, context),
            text(CaseText.hearingParty, minutes.party, context),
            text(CaseText.hearingFinalWords, minutes.finalWords, context),
            .init(
                context.say(CaseText.hearingSignature),
                text: context.say(minutes.isSigned ? CaseText.hearingSigned : CaseText.hearingNotSigned)),
        ]
    }

    static func report(_ report: HearingReport, _ context: PageContext) -> [FactList.Fact] {
        [
            text(CaseText.hearingFindings, report.findings, context),
            .init(context.say(CaseText.hearingAdvice), text: context.say(report.advice.label)),
            text(CaseText.hearingReasons, report.reasons, context),
        ]
    }

    private static func text(_ term: Wording, _ text: String, _ context: PageContext) -> FactList.Fact {
        .init(context.say(term), context.show(PaperText(text)))
    }
}
