import Law

/// The conditions of the steps of a case.
enum CaseGuards {
    static let namedOfficers = Guard<Case>(
        "two-valid-officers",
        Wording("指派至少两名执法人员，证件当日有效", "At least two officers are named whose certificates are good on the day"),
        source: CaseLaw.officers
    ) { facts, _, moment in
        guard case .team(let team)? = facts.act else { return nil }
        return tooFew(team, on: moment.date)
    }

    /// Nobody is assigned whose certificate does not count for the case on the day, as a third one neither.
    static let everyoneValid = Guard<Case>(
        "officers-not-valid",
        Wording(
            "被指派人员的执法证件当日有效，且含本案的执法领域和区域",
            "Whoever is named has a certificate good on the day for the area and the region of the case"),
        source: CaseLaw.officers
    ) { facts, _, moment in
        guard case .team(let team)? = facts.act, let faults = team.faults(on: moment.date) else { return nil }
        return Wording("\(faults.zh)，不得指派，请另选", "Not to be assigned: \(faults.en). Choose somebody else")
    }

    static let twoOfficers = Guard<Case>(
        "two-valid-officers",
        Wording("至少两名办案人员，执法证件当日有效", "At least two officers work on it whose certificates are good on the day"),
        source: CaseLaw.officers
    ) { facts, _, moment in tooFew(facts.team, on: moment.date) }

    static func tooFew(_ team: [TeamMember], on day: LegalDate) -> Wording? {
        let valid = team.filter { $0.isValid(on: day) }.count
        guard valid < 2 else { return nil }
        let faults = team.faults(on: day)
        return Wording(
            "当日执法证件有效的办案人员只有\(valid)名，应当不少于两名" + (faults.map { "：\($0.zh)" } ?? ""),
            "Only \(valid) of the officers hold a certificate good on the day; two are needed"
                + (faults.map { ": \($0.en)" } ?? ""))
    }

    static let filingConditions = Guard<Case>(
        "filing-conditions", Wording("立案条件逐项具备并说明核查情况", "Every condition of filing is met, and the check reported"),
        source: CaseLaw.filingConditions
    ) { facts, _, _ in
        guard case .filing(let proposal)? = facts.act else { return nil }
        let lacking = FilingCondition.allCases.filter { !proposal.conditions.contains($0) }
        if let first = lacking.first {
            return Wording("立案条件未具备：\(first.label.zh)", "A condition of filing is not met: \(first.label.en)")
        }
        return isBlank(proposal.reasons) ? Wording("请写明核查情况", "Say what the check brought out") : nil
    }

    static let noFilingReasons = Guard<Case>(
        "reasons-missing", Wording("载明不予立案的情形和理由", "The ground and the reasons for not filing are given"),
        source: CaseLaw.noFiling
    ) { facts, _, _ in
        guard case .filing(let proposal)? = facts.act else { return nil }
        guard proposal.ground != nil, !isBlank(proposal.reasons) else {
            return Wording("不予立案应当说明情形和理由", "Not filing needs its ground and reasons")
        }
        return nil
    }

    static let reasonGiven = Guard<Case>(
        "reasons-missing", Wording("写明理由", "Reasons are given")
    ) { facts, _, _ in
        switch facts.act {
        case .reason(let text)? where isBlank(text): Wording("请写明理由", "Give the reasons")
        case .review(let review)? where isBlank(review.opinion): Wording("请写明审核意见", "Give the opinion")
        default: nil
        }
    }

    static let secondPerson = Guard<Case>(
        RefusalCode.secondPerson.rawValue,
        Wording("批准人不是提请人，也不是办案人员", "Whoever approves neither proposed it nor works on the case")
    ) { facts, actor, _ in
        guard facts.filingProposer == actor.userID || facts.investigators.contains(actor.userID) else { return nil }
        return Wording("办案人员或者提请人不得批准自己的案件，请由其他负责人办理", "You work on this case: another head must approve")
    }

    static let notExtended = Guard<Case>(
        "already-extended", Wording("负责人批准的延长只有一次", "The head may extend once")
    ) { facts, _, _ in
        facts.extensions == 0 ? nil : Wording("负责人已批准延长一次", "The head has extended this time limit already")
    }

    static let evidencePresent = Guard<Case>(
        "evidence-missing", Wording("已登记证据", "Evidence is recorded"), source: CaseLaw.evidence
    ) { facts, _, _ in
        facts.evidenceCount > 0 ? nil : Wording("尚未登记任何证据，不得终结调查", "No evidence is recorded yet")
    }

    static let factsComplete = Guard<Case>(
        "facts-missing", Wording("当事人、事实、地点、时间已查明", "Party, conduct, place and day are known"),
        source: CaseLaw.evidence
    ) { facts, _, _ in
        guard !facts.missing.isEmpty else { return nil }
        return Wording(
            "案情尚缺：\(facts.missing.map(\.zh).joined(separator: "、"))",
            "The case still lacks: \(facts.missing.map(\.en).joined(separator: ", "))")
    }

    static let conclusionComplete = Guard<Case>(
        "report-incomplete", Wording("报告写明事实、依据和处理建议", "The report gives facts, basis and proposal")
    ) { facts, _, _ in
        guard case .conclusion(let report)? = facts.act else { return nil }
        if isBlank(report.facts) { return Wording("请写明查明的事实", "Give the facts found") }
        if isBlank(report.basis) { return Wording("请写明违反和适用的规定", "Give the provisions broken and applied") }
        guard report.proposal == .penalty else { return nil }
        return report.penalty?.fault ?? (report.penalty == nil ? Wording("请写明拟处罚内容", "Say which penalty") : nil)
    }

    static let reviewerIsAnother = Guard<Case>(
        "reviewer-is-investigator", Wording("审核人员不是办案人员", "The reviewer did not investigate"),
        source: CaseLaw.review
    ) { facts, actor, _ in
        guard facts.investigators.contains(actor.userID) else { return nil }
        return Wording("办案人员不得审核本案", "You investigated this case and may not review it")
    }

    static let sameReviewer = Guard<Case>(
        "other-reviewer", Wording("由受理审核的人员出具意见", "The one who took up the review gives the opinion")
    ) { facts, actor, _ in
        guard let reviewer = facts.reviewer, reviewer != actor.userID else { return nil }
        return Wording("本案由其他审核人员受理", "Somebody else took up this review")
    }

    /// Whether a text says nothing.
    static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
