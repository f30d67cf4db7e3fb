import Law

extension CaseGuards {
    static let penaltyIntended = Guard<Case>(
        "no-penalty-intended", Wording("调查报告建议给予行政处罚", "The report proposes a penalty"), source: CaseLaw.notice
    ) { facts, _, _ in
        facts.conclusion?.proposal == .penalty
            ? nil : Wording("调查报告未建议处罚，无需告知，可直接作出决定", "No penalty is proposed: decide without notice")
    }

    static let withoutPenalty = Guard<Case>(
        "notice-first", Wording("未经告知的，只能作出处罚以外的决定", "Without notice only a decision other than a penalty"),
        source: CaseLaw.noDecisionWithoutNotice
    ) { facts, _, _ in
        if case .decision(let decision)? = facts.act {
            return decision.kind == .penalty
                ? Wording("给予处罚前应当告知当事人", "The party must be told before a penalty is decided") : nil
        }
        return facts.conclusion?.proposal == .penalty
            ? Wording("调查报告建议处罚，应当先行告知当事人", "A penalty is proposed: give notice first") : nil
    }

    static let statementOver = Guard<Case>(
        "statement-period", Wording("陈述申辩期限届满，或者当事人已放弃", "The time for a statement is over, or it was waived"),
        source: CaseLaw.statement
    ) { facts, _, moment in
        guard !facts.statementWaived else { return nil }
        guard let notice = facts.notice, let until = facts.statementUntil ?? notice.statementUntil else {
            return Wording("尚未告知当事人", "The party has not been told")
        }
        return moment > until
            ? nil
            : Wording("当事人陈述申辩期限至\(until.date)止，届满前不得作出决定", "The party has until \(until.date) to state its case")
    }

    static let notHeavier = Guard<Case>(
        "heavier-than-notified", Wording("处罚不重于告知的内容", "The penalty is not heavier than the one notified"),
        source: CaseLaw.statement
    ) { facts, _, _ in
        guard case .decision(let decision)? = facts.act, let penalty = decision.penalty,
            let notified = facts.notice?.penalty, penalty.isHeavier(than: notified)
        else { return nil }
        return Wording("处罚重于告知内容，应当重新告知", "The penalty goes beyond the one notified: notice must be given again")
    }

    static let decisionComplete = Guard<Case>(
        "decision-incomplete", Wording("决定写明理由、依据和处罚内容", "The decision gives reasons, basis and penalty"),
        source: CaseLaw.decision
    ) { facts, _, _ in
        guard let decision = facts.decision else { return nil }
        if isBlank(decision.reasons) { return Wording("请写明事实和理由", "Give facts and reasons") }
        if isBlank(decision.basis) { return Wording("请写明法律依据", "Give the provisions applied") }
        guard decision.kind == .penalty else {
            return decision.penalty == nil ? nil : Wording("不予处罚的不得填写处罚内容", "Without a penalty none may be listed")
        }
        return decision.penalty?.fault ?? (decision.penalty == nil ? Wording("请写明处罚内容", "Say which penalty") : nil)
    }

    static let noPenaltyInsteadOfTransfer = Guard<Case>(
        "transfer-pending",
        Wording(
            "移送公安机关期间不得以罚代刑（警告、停产停业、许可证件类除外）",
            "No penalty instead of a transfer, save warnings, suspension and licence measures"),
        source: CaseLaw.noPenaltyInstead
    ) { facts, _, _ in
        guard facts.transfers.contains(where: \.blocksPenalty), case .decision(let decision)? = facts.act,
            decision.kind == .penalty, let penalty = decision.penalty,
            !penalty.kinds.allSatisfy(\.standsBesideTransfer)
        else { return nil }
        return Wording(
            "本案正在移送公安机关，不得作出此类处罚决定", "The case is being transferred: a penalty of this kind may not be decided")
    }

    static let policeFiled = Guard<Case>(
        "police-have-not-filed", Wording("公安机关已立案", "The police have filed the case"), source: CaseLaw.transfer
    ) { facts, _, _ in
        facts.transfers.contains(where: \.isFiledByPolice)
            ? nil : Wording("公安机关尚未立案", "The police have not filed the case")
    }

    static let performanceGiven = Guard<Case>(
        "reasons-missing", Wording("写明决定的执行情况", "How the decision was carried out is given")
    ) { facts, _, _ in
        guard case .closing(let report)? = facts.act, isBlank(report.performance) else { return nil }
        return Wording("请写明决定的执行情况", "Say how the decision was carried out")
    }
}
