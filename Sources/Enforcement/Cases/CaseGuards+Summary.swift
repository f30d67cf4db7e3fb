import Law

extension CaseGuards {
    static let spotOfficers = Guard<Case>(
        "two-valid-officers",
        Wording(
            "由两名以上证件当日有效的执法人员作出，本人在内", "Two officers with good certificates decide, the one who records it among them"),
        source: CaseLaw.officers
    ) { facts, actor, _ in
        guard case .onSpot(let spot)? = facts.act else { return nil }
        if let fault = tooFew(spot.team, on: spot.record.at.date) { return fault }
        return spot.team.contains { $0.userID == actor.userID }
            ? nil : Wording("当场处罚由在场的执法人员登记", "One of the officers who decided it records it")
    }

    static let spotFactsCertain = Guard<Case>(
        "facts-not-certain", Wording("违法事实确凿，有证据", "The facts are certain, and the evidence is named"),
        source: CaseLaw.summary
    ) { facts, _, _ in
        guard case .onSpot(let spot)? = facts.act, isBlank(spot.record.evidence) else { return nil }
        return Wording("请写明当场取得的证据", "Name the evidence taken on the spot")
    }

    static let partyHeard = Guard<Case>(
        "party-not-heard", Wording("处罚前已告知并听取当事人陈述申辩", "The party was told and heard before the decision"),
        source: CaseLaw.statement
    ) { facts, _, _ in
        guard case .onSpot(let spot)? = facts.act else { return nil }
        if !spot.record.rightsTold {
            return Wording(
                "未告知当事人拟处罚的内容、事实、理由、依据和权利的，不得当场处罚",
                "Nothing is decided on the spot before the party was told the penalty, its reasons and its rights")
        }
        return isBlank(spot.statement.text)
            ? Wording("请写明当事人的陈述、申辩；没有的写明没有", "Give what the party stated, or that it stated nothing") : nil
    }

    static let spotKinds = Guard<Case>(
        "not-summary", Wording("处罚种类仅为警告、罚款", "The penalty is a warning or a fine, and nothing else"),
        source: CaseLaw.summary
    ) { facts, _, _ in
        guard case .onSpot(let spot)? = facts.act else { return nil }
        guard spot.decision.kind == .penalty else {
            return Wording("当场只能作出处罚决定", "Only a penalty is decided on the spot")
        }
        let kinds = (spot.decision.penalty?.kinds ?? []).filter { $0 != .warning && $0 != .fine }
        guard !kinds.isEmpty else { return nil }
        return Wording(
            "\(kinds.map(\.label.zh).joined(separator: "、"))不适用简易程序，请按普通程序办理",
            "\(kinds.map(\.label.en).joined(separator: ", ")): not in the summary procedure; file the case")
    }

    static let spotLimit = Guard<Case>(
        "above-summary-limit", Wording("罚款不超过简易程序的限额", "The fine does not exceed the limit of the summary procedure"),
        source: CaseLaw.summary
    ) { facts, _, _ in
        guard case .onSpot(let spot)? = facts.act else { return nil }
        guard let most = spot.record.most else {
            return Wording("该日适用的简易程序限额未入库，请按普通程序办理", "No limit is on file for that day: file the case")
        }
        guard let fine = spot.decision.penalty?.fine, fine > most else { return nil }
        return Wording(
            "罚款\(fine)元超过当场处罚的限额\(most)元（\(spot.record.party.wording.zh)），请按普通程序办理",
            "A fine of \(fine) yuan exceeds the \(most) that may be decided on the spot (\(spot.record.party.wording.en)): file the case"
        )
    }

    static let onSpotOnly = Guard<Case>(
        "not-summary", Wording("案件当场处罚", "The case was decided on the spot"), source: CaseLaw.summary, selects: true
    ) { facts, _, _ in
        facts.isSummary ? nil : Wording("本案未适用简易程序", "This case was not decided on the spot")
    }

    static let spotReportedOnce = Guard<Case>(
        "already-reported", Wording("尚未备案", "It was not yet reported"), source: CaseLaw.summaryRecord
    ) { facts, _, _ in
        facts.isSpotReported ? Wording("已经备案", "It was reported already") : nil
    }

    static let materialsGiven = Guard<Case>(
        "reasons-missing", Wording("写明报送的材料", "What is handed in is named"), source: CaseLaw.summaryRecord
    ) { facts, _, _ in
        guard case .reason(let text)? = facts.act, isBlank(text) else { return nil }
        return Wording("请写明报送的材料", "Name what is handed in")
    }

    static let spotReported = Guard<Case>(
        "not-reported", Wording("当场处罚已备案", "A decision on the spot was reported"), source: CaseLaw.summaryRecord
    ) { facts, _, _ in
        facts.isSummary && !facts.isSpotReported
            ? Wording("当场处罚尚未报所属单位备案", "The decision on the spot has not been reported for the record") : nil
    }
}
