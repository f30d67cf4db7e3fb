import Law

extension Case {
    /// Measures on premises and goods are opened from a case that is being checked, or filed and not yet decided.
    static let measures: [Transition<Case>] =
        ([CaseState.checking, .investigating, .concluded, .underReview, .reviewed, .noticeGiven, .heard]
        + CaseState.inHearing).flatMap { state in
            [
                Transition(
                    from: state, on: .proposeMeasure, to: state, duty: .caseWork, guards: [CaseGuards.twoOfficers],
                    source: MeasureLaw.procedure),
                Transition(
                    from: state, on: .takeMeasure, to: state, duty: .caseWork, guards: [CaseGuards.twoOfficers],
                    source: MeasureLaw.urgent, legalEffect: true),
            ]
        }
}

extension CaseGuards {
    static let measuresEnded = Guard<Case>(
        "measure-in-force", Wording("查封、扣押、登记保存的物品均已处理", "Nothing is sealed, detained or kept any more"),
        source: MeasureLaw.release
    ) { facts, _, _ in
        guard !facts.measuresInForce.isEmpty else { return nil }
        return Wording(
            "尚有措施未解除或者处理：\(facts.measuresInForce.joined(separator: "、"))",
            "Measures still in force: \(facts.measuresInForce.joined(separator: ", "))")
    }
}
