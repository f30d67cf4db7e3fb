package import Law

extension Consultation: Procedural {
    package typealias State = ConsultationState
    package typealias Event = ConsultationEvent
    package typealias Facts = ConsultationFacts

    package static let procedure = Procedure<Consultation>(
        kind: .consultation, title: Wording("案件咨询", "Consultation"), initial: .asked, openingClocks: [answer],
        transitions: [
            Transition(
                from: .asked, on: .answer, to: .answered, duty: .consultationAnswer,
                guards: [ConsultationGuards.ofTheAdviser, .wordsGiven], stops: [.consultationReply],
                source: source),
            Transition(
                from: .asked, on: .wantMore, to: .supplementing, duty: .consultationAnswer,
                guards: [ConsultationGuards.ofTheAdviser, .wordsGiven], stops: [.consultationReply],
                source: source),
            Transition(
                from: .supplementing, on: .supplement, to: .asked, duty: .consultationAsk,
                guards: [.wordsGiven], starts: [answer], source: source),
            Transition(
                from: .asked, on: .withdraw, to: .withdrawn, duty: .consultationAsk,
                guards: [.wordsGiven], stops: [.consultationReply]),
            Transition(
                from: .supplementing, on: .withdraw, to: .withdrawn, duty: .consultationAsk,
                guards: [.wordsGiven]),
        ])

    private static let answer = ClockStart(
        .consultationReply, task: Wording("答复案件咨询", "Answer the consultation"), holder: .counterpart)

    /// On what the question rests.
    package static let source = LegalSource(law: LegalAct.timelyTransfer.name, article: RuleStanding.articleNotRead)
}

/// The conditions of the steps of a consultation.
enum ConsultationGuards {
    static let ofTheAdviser = Guard<Consultation>(
        "not-the-adviser", Wording("由被咨询的机关答复", "The unit that was asked answers"),
        source: Consultation.source
    ) { facts, actor, _ in
        facts.adviser == actor.unitID ? nil : Wording("咨询的是其他单位", "Another unit was asked")
    }
}
