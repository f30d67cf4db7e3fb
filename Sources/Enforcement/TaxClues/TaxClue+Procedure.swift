package import Law

extension TaxClue: Procedural {
    package typealias State = TaxClueState
    package typealias Event = TaxClueEvent
    package typealias Facts = TaxClueFacts

    /// No rule known to the house sets a time for the answer: what stands still is found by the warnings of standstill.
    package static let procedure = Procedure<TaxClue>(
        kind: .taxClue, title: Wording("涉税线索移交", "Tax clue"), initial: .handedOver,
        transitions: [
            Transition(
                from: .handedOver, on: .receive, to: .underCheck, duty: .taxClueAnswer,
                guards: [TaxClueGuards.ofTheAuthority], source: source),
            Transition(
                from: .handedOver, on: .sendBack, to: .sentBack, duty: .taxClueAnswer,
                guards: [TaxClueGuards.ofTheAuthority, .wordsGiven], source: source),
            Transition(
                from: .underCheck, on: .feedBack, to: .answered, duty: .taxClueAnswer,
                guards: [TaxClueGuards.ofTheAuthority, .wordsGiven], source: source),
            Transition(
                from: .handedOver, on: .withdraw, to: .withdrawn, duty: .taxClueHand, guards: [.wordsGiven]),
        ] + [TaxClueState.handedOver, .underCheck].flatMap(whileOpen))

    private static func whileOpen(_ state: TaxClueState) -> [Transition<TaxClue>] {
        [
            Transition(
                from: state, on: .supplement, to: state, duty: .taxClueHand, guards: [.wordsGiven], source: source),
            Transition(
                from: state, on: .enterFeedback, to: .answered, duty: .taxClueHand, guards: [.wordsGiven],
                source: source),
        ]
    }

    /// On what the hand-over rests: the yearly plan of the State Council asks for it; the plan's number has not been read.
    package static let source = LegalSource(
        law: Wording(
            "2017年全国打击侵犯知识产权和制售假冒伪劣商品工作要点",
            "Key Points of the National Work against Infringement and Counterfeits, 2017"),
        article: "（十八）")
}

/// The conditions of the steps of a tax clue.
enum TaxClueGuards {
    static let ofTheAuthority = Guard<TaxClue>(
        "not-the-tax-authority", Wording("由接收线索的税务机关办理", "The tax authority that has the clue acts"),
        source: TaxClue.source
    ) { facts, actor, _ in
        facts.authority == actor.unitID
            ? nil : Wording("该线索移交给了其他税务机关", "The clue was handed to another tax authority")
    }
}
