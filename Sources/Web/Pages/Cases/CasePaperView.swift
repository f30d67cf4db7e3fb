import Enforcement
import Law
import Operations

/// What was written at a stage of a case, as facts.
enum CasePaperView {
    /// The paper with its title; nil where its content cannot be read.
    static func facts(
        of paper: CasePaper, _ context: PageContext
    ) -> (title: String, facts: [FactList.Fact])? {
        guard let content = try? content(of: paper, context) else { return nil }
        let say = context.say
        let title = "\(say(paper.stage.label)) · \(paper.author) · \(context.language.moment(paper.writtenAt))"
        return (title, content)
    }

    private static func content(of paper: CasePaper, _ context: PageContext) throws -> [FactList.Fact] {
        switch paper.stage {
        case .filing: filing(try paper.read(), context)
        case .conclusion: conclusion(try paper.read(), context)
        case .review: review(try paper.read(), context)
        case .notice: notice(try paper.read(), context)
        case .statement: statement(try paper.read(), context)
        case .hearingRequest: CaseHearingView.request(try paper.read(), context)
        case .hearingNotice: CaseHearingView.notice(try paper.read(), context)
        case .hearingEnding: CaseHearingView.ending(try paper.read(), context)
        case .hearingMinutes: CaseHearingView.minutes(try paper.read(), context)
        case .hearingReport: CaseHearingView.report(try paper.read(), context)
        case .weight: CaseBranchView.weight(try paper.read(), context)
        case .discussion: CaseBranchView.discussion(try paper.read(), context)
        case .extension: CaseBranchView.extended(try paper.read(), context)
        case .stay: CaseBranchView.stay(try paper.read(), context)
        case .termination: CaseBranchView.termination(try paper.read(), context)
        case .decision: decision(try paper.read(), context)
        case .spot: CaseBranchView.spot(try paper.read(), context)
        case .spotReport: [text(CaseText.materials, try paper.read(as: SpotReport.self).materials, context)]
        case .address: CaseServiceView.address(try paper.read(), context)
        case .serviceAttempt: CaseServiceView.attempt(try paper.read(), context)
        case .announcement: CaseServiceView.announcement(try paper.read(), context)
        case .service: CaseServiceView.service(try paper.read(), context)
        case .closing: [text(CaseText.performance, try paper.read(as: ClosingReport.self).performance, context)]
        case .volume: CaseBranchView.volume(try paper.read(), context)
        }
    }

    private static func filing(_ proposal: FilingProposal, _ context: PageContext) -> [FactList.Fact] {
        let label = proposal.files ? CaseEvent.proposeFiling.label : CaseEvent.proposeNoFiling.label
        let grounds = proposal.conditions.map(\.label) + (proposal.ground.map { [$0.label] } ?? [])
        return [
            .init(context.say(CaseText.proposal), text: context.say(label)),
            .init(
                context.say(proposal.files ? CaseText.conditions : CaseText.ground),
                text: context.list(grounds.map(context.say))),
            text(CaseText.reasons, proposal.reasons, context),
        ]
    }

    private static func conclusion(_ report: Conclusion, _ context: PageContext) -> [FactList.Fact] {
        [
            text(CaseText.facts, report.facts, context), text(CaseText.basis, report.basis, context),
            .init(context.say(CaseText.proposal), text: context.say(report.proposal.label)),
        ] + (report.penalty.map { penalty($0, context) } ?? []) + mitigation(report.mitigation, context)
    }

    private static func review(_ review: ReviewOpinion, _ context: PageContext) -> [FactList.Fact] {
        [
            .init(
                context.say(CaseText.reviewResult),
                text: context.say(review.passed ? CaseText.passed : CaseText.returned)),
            text(CaseText.reviewOpinion, review.opinion, context),
        ]
    }

    private static func notice(_ notice: PenaltyNotice, _ context: PageContext) -> [FactList.Fact] {
        let until = notice.statementUntil.map {
            FactList.Fact(context.say(CaseText.statementUntil), context.time($0))
        }
        return [.init(context.say(CaseText.noticeOn), context.time(notice.servedOn))] + (until.map { [$0] } ?? [])
            + penalty(notice.penalty, context) + mitigation(notice.mitigation, context)
            + (notice.hearing.map { [CaseHearingView.right($0, context)] } ?? [])
            + CaseBranchView.grounds(notice.discussion ?? [], context)
    }

    private static func statement(_ statement: PartyStatement, _ context: PageContext) -> [FactList.Fact] {
        guard !statement.waived else { return [text(CaseText.waived, statement.text, context)] }
        let said = text(CaseText.statement, statement.text, context)
        // On the spot there may be nothing to consider.
        guard !statement.consideration.isEmpty else { return [said] }
        return [said, text(CaseText.consideration, statement.consideration, context)]
    }

    private static func decision(_ decision: CaseDecision, _ context: PageContext) -> [FactList.Fact] {
        [
            .init(context.say(CaseText.decision), text: context.say(decision.kind.label)),
            text(CaseText.decisionReasons, decision.reasons, context), text(CaseText.basis, decision.basis, context),
        ] + (decision.penalty.map { penalty($0, context) } ?? []) + mitigation(decision.mitigation, context)
            + (decision.withoutTransfer.map { [text(CaseText.withoutTransfer, $0, context)] } ?? [])
            + (decision.unchecked.map { [text(CaseText.fineUnchecked, context.say($0), context)] } ?? [])
    }

    private static func mitigation(_ ground: MitigationGround?, _ context: PageContext) -> [FactList.Fact] {
        ground.map { [.init(context.say(CaseText.mitigation), text: context.say($0.label))] } ?? []
    }

    static func penalty(_ penalty: Penalty, _ context: PageContext) -> [FactList.Fact] {
        var facts: [FactList.Fact] = [
            .init(
                context.say(CaseText.penaltyKinds), text: context.list(penalty.kinds.map { context.say($0.label) }))
        ]
        if let fine = penalty.fine {
            facts.append(.init(context.say(CaseText.fine), text: context.language.money(fine)))
        }
        if let gains = penalty.confiscated {
            facts.append(.init(context.say(CaseText.confiscated), text: context.language.money(gains)))
        }
        return facts
    }

    static func text(_ term: Wording, _ text: String, _ context: PageContext) -> FactList.Fact {
        .init(context.say(term), context.show(PaperText(text)))
    }
}
