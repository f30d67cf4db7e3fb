import Law

extension Case {
    /// Cases that become one, and one that becomes two: both numbers stay, the reasons are given, and no time is won by it.
    ///
    /// One act is fined once, so two cases about it become one (行政处罚法 29). No article on splitting a case was read:
    /// those rows name none. None forbids it of a case that is filed; what is split off it is filed from the same day.
    static let bonds: [Transition<Case>] =
        [CaseState.checking, .investigating].flatMap { state in
            [
                Transition(
                    from: state, on: .merge, to: .merged, duty: .caseApprove,
                    guards: [
                        CaseGuards.secondPerson, CaseGuards.mergeTarget(state), CaseGuards.nothingTransferred,
                        CaseGuards.measuresEnded, CaseGuards.jurisdictionSettled,
                    ], source: CaseLaw.oneFine, legalEffect: true),
                Transition(
                    from: state, on: .takeIn, to: state, duty: .caseApprove,
                    guards: [CaseGuards.anotherMerged, CaseGuards.secondPerson], source: CaseLaw.oneFine,
                    legalEffect: true),
                Transition(
                    from: state, on: .split, to: state, duty: .caseApprove,
                    guards: [
                        CaseGuards.secondPerson, CaseGuards.nothingTransferred, CaseGuards.jurisdictionSettled,
                        CaseGuards.reasonGiven,
                    ], legalEffect: true),
            ]
        } + [
            Transition(
                from: .checking, on: .splitOff, to: .investigating, duty: .caseApprove,
                guards: [CaseGuards.ofFiledCase],
                starts: [ClockStart(.caseDecision, task: Wording("作出行政处理决定", "Decide the case"), holder: .assignee)],
                stops: [.clueCheck], legalEffect: true)
        ]
}

extension CaseGuards {
    /// The case that goes on is another one of the same unit, which has come as far as this one, or on to its investigation.
    static func mergeTarget(_ state: CaseState) -> Guard<Case> {
        let stages = state == .checking ? [CaseState.checking, .investigating] : [state]
        return Guard<Case>(
            "merge-target",
            Wording(
                "并入本单位的另一案件，该案处于：\(stages.map(\.label.zh).joined(separator: "、"))；写明理由",
                "It goes on in another case of the unit, at: \(stages.map(\.label.en).joined(separator: ", ")); reasons are given"
            )
        ) { facts, _, _ in
            guard case .merge(let target)? = facts.act else { return nil }
            return fault(of: target, at: stages)
        }
    }

    private static func fault(of target: MergeTarget, at stages: [CaseState]) -> Wording? {
        if target.isItself { return Wording("不能并入本案自身", "A case is not merged into itself") }
        if !target.isOfUnit { return Wording("只能并入本单位的案件", "Only into a case of the same unit") }
        if !stages.contains(target.state) {
            return Wording(
                "\(target.number)处于“\(target.state.label.zh)”，与本案阶段不同，不能并案",
                "\(target.number) stands at another stage (\(target.state.label.en))")
        }
        if target.transfers.contains(where: \.blocksPenalty) {
            return Wording(
                "\(target.number)正在移送公安机关，移送有结果前不能并案",
                "\(target.number) is being transferred to the police: nothing is merged into it meanwhile")
        }
        return isBlank(target.reasons) ? Wording("请写明并案的理由", "Give the reasons") : nil
    }

    /// The other half of a merger: nobody takes it by itself.
    static let anotherMerged = Guard<Case>(
        "not-merged", Wording("另一案件并入本案", "Another case is merged into it"), selects: true
    ) { facts, _, _ in
        facts.act == .takenIn ? nil : Wording("由另一案件的并案带来", "It comes of the merger of another case")
    }

    /// The other half of a split: nobody takes it by itself.
    static let ofFiledCase = Guard<Case>(
        "not-split-off", Wording("由已立案的案件分出", "It comes of splitting a case that is filed"), selects: true
    ) { facts, _, _ in
        facts.act == .splitOff ? nil : Wording("由已立案案件的分案带来", "It comes of splitting a case that is filed")
    }
}
