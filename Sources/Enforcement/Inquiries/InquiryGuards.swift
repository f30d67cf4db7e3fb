import Law

/// The conditions of the steps of an inquiry.
enum InquiryGuards {
    static let test = ofKind(Wording("检测、检验、检疫、鉴定", "A test")) { $0.isTest }
    static let identification = ofKind(Wording("权利人辨认、鉴别", "Identification by the holder of the right")) {
        !$0.isTest
    }

    private static func ofKind(
        _ name: Wording, _ fits: @escaping @Sendable (InquiryKind) -> Bool
    ) -> Guard<Inquiry> {
        Guard<Inquiry>("another-inquiry", name, selects: true) { facts, _, _ in
            fits(facts.kind) ? nil : Wording("此项是“\(facts.kind.label.zh)”", "This is: \(facts.kind.label.en)")
        }
    }

    static let productRetest = ofLaw(.product)
    static let foodRetest = ofLaw(.food)
    static let noRetest = ofLaw(.none)

    private static func ofLaw(_ right: RetestRight) -> Guard<Inquiry> {
        Guard<Inquiry>("another-retest", right.label, selects: true) { facts, _, _ in
            facts.retest == right ? nil : facts.retest.label
        }
    }

    static let caseOpen = Guard<Inquiry>(
        "case-over", Wording("案件尚未办结", "The case is not over"), source: InquiryLaw.evidence
    ) { facts, _, _ in
        facts.isCaseOpen ? nil : Wording("案件已办结，不再送检或者辨认", "The case is over: nothing more is asked")
    }

    static let twoOfficers = Guard<Inquiry>(
        "two-valid-officers",
        Wording("至少两名办案人员抽样，执法证件当日有效", "At least two officers draw it whose certificates are good on the day"),
        source: CaseLaw.officers
    ) { facts, _, moment in
        guard case .sample(let sample)? = facts.act else { return CaseGuards.tooFew(facts.team, on: moment.date) }
        return CaseGuards.tooFew(facts.team, on: sample.drawnOn)
    }

    static let secondPerson = Guard<Inquiry>(
        RefusalCode.secondPerson.rawValue, Wording("决定人不是办案人员", "Whoever decides does not work on the case"),
        source: InquiryLaw.statement
    ) { facts, actor, _ in
        facts.investigators.contains(actor.userID)
            ? Wording("办案人员不得决定对自己取得结果的异议", "You work on this case: another head must decide") : nil
    }

    static let sampleComplete = Guard<Inquiry>(
        "sample-incomplete",
        Wording("抽样数量不多于基数，封签编号和到场人写明", "No more drawn than there were; seals and who was there are given"),
        source: InquiryLaw.sampling
    ) { facts, _, moment in
        guard case .sample(let sample)? = facts.act else { return nil }
        if sample.drawnOn > moment.date { return Wording("抽样日期不能晚于今天", "The day of sampling lies ahead") }
        if sample.drawn <= 0 { return Wording("抽样数量应当大于零", "Something must be drawn") }
        if sample.drawn + sample.spare > sample.total {
            return Wording("抽样数量与备用样品之和多于抽样基数", "More is drawn and kept aside than there was")
        }
        let lacking = [sample.place, sample.method, sample.unit, sample.seals, sample.present]
        return lacking.contains(where: CaseGuards.isBlank)
            ? Wording("请写明地点、方法、单位、封签编号和到场的当事人或者见证人", "Give place, way, unit, seals and who was there") : nil
    }

    static let roundComplete = Guard<Inquiry>(
        "round-incomplete",
        Wording("对象、事项和期限明确；物品在押的，已书面告知当事人期间", "Who, what and until when; told to a party whose goods are held"),
        source: MeasureLaw.period
    ) { facts, _, moment in
        guard case .round(let round)? = facts.act else { return nil }
        if CaseGuards.isBlank(round.organ) || CaseGuards.isBlank(round.question) {
            return Wording("请写明机构或者权利人、事项", "Say who is asked, and what")
        }
        if round.sentOn > moment.date { return Wording("送交日期不能晚于今天", "The day of sending lies ahead") }
        if round.until < round.sentOn { return Wording("完成期限早于送交日期", "It would end before it was sent") }
        guard round.measureID != nil else { return nil }
        guard let told = round.partyToldOn else {
            return Wording("物品在查封、扣押中，应当书面告知当事人期间", "The goods are held: the party is told of the time in writing")
        }
        return told > moment.date ? Wording("告知日期不能晚于今天", "The day of telling lies ahead") : nil
    }

    static let anotherLaboratory = Guard<Inquiry>(
        "same-laboratory", Wording("复检机构不是原机构", "Another laboratory tests again"), source: InquiryLaw.foodRetest
    ) { facts, _, _ in
        guard case .round(let round)? = facts.act, facts.rounds.contains(where: { $0.organ == round.organ }) else {
            return nil
        }
        return Wording("复检应当由另一机构进行", "A second test is for another laboratory")
    }

    static let longer = Guard<Inquiry>(
        "not-longer", Wording("新的期限晚于原期限，理由写明", "A later day, with the reason")
    ) { facts, _, _ in
        guard case .longer(let day, let reason)? = facts.act else { return nil }
        if CaseGuards.isBlank(reason) { return Wording("请写明理由", "Give the reasons") }
        guard let until = facts.rounds.last?.until, day <= until else { return nil }
        return Wording("新的期限应当晚于\(until)", "It must end later than \(until)")
    }

    static let resultComplete = Guard<Inquiry>(
        "result-incomplete",
        Wording("结论、内容和收到日期写明，结论与种类相符", "Finding, words and day are given, and the finding fits"),
        source: InquiryLaw.evidence
    ) { facts, _, moment in
        guard case .result(let result)? = facts.act else { return nil }
        if CaseGuards.isBlank(result.words) { return Wording("请写明结果内容和理由", "Say what was found, and why") }
        guard facts.kind.findings.contains(result.finding) else {
            return Wording("权利人只辨认真伪，不判定是否合格", "The holder says whether it is genuine, not whether it is good")
        }
        if facts.kind.isTest, CaseGuards.isBlank(result.report) {
            return Wording("请写明报告编号", "Give the number of the report")
        }
        if result.receivedOn > moment.date { return Wording("收到日期不能晚于今天", "The day lies ahead") }
        guard let sent = facts.rounds.last?.sentOn, result.receivedOn < sent else { return nil }
        return Wording("收到日期早于送交日期", "It came before it was sent")
    }

    static let tellingSound = Guard<Inquiry>(
        "telling-day", Wording("告知在收到结果之后", "Told after the result came"), source: InquiryLaw.statement
    ) { facts, _, moment in
        guard case .telling(let day)? = facts.act else { return nil }
        if day > moment.date { return Wording("告知日期不能晚于今天", "The day of telling lies ahead") }
        guard let came = facts.rounds.last?.result?.receivedOn, day < came else { return nil }
        return Wording("告知日期早于收到结果的日期", "Told before the result came")
    }

    static let disputeSound = Guard<Inquiry>(
        "reasons-missing", Wording("写明当事人的理由", "What the party says is given"), source: InquiryLaw.statement
    ) { facts, _, moment in
        guard case .dispute(let dispute)? = facts.act else { return nil }
        if CaseGuards.isBlank(dispute.words) { return Wording("请写明当事人的理由", "Say what the party says") }
        return dispute.raisedOn > moment.date ? Wording("提出日期不能晚于今天", "The day lies ahead") : nil
    }

    static let retestInTime = Guard<Inquiry>(
        "retest-late", Wording("在法定期限内申请", "Asked for in time"), source: InquiryLaw.statement
    ) { facts, _, moment in
        guard let until = facts.retestUntil else { return nil }
        guard case .dispute(let dispute)? = facts.act else {
            return moment > until ? Wording("复检申请期限已届满", "The time for it is over") : nil
        }
        return dispute.raisedOn > until.date
            ? Wording("复检申请期限已于\(until.date)届满", "The time for it was over on \(until.date)") : nil
    }

    static let disputeOver = Guard<Inquiry>(
        "dispute-open",
        Wording("复检申请期限届满，或者当事人书面表示无异议", "The time for a second test is over, or the party disputes nothing"),
        source: InquiryLaw.statement
    ) { facts, _, moment in
        guard let until = facts.retestUntil, moment <= until else { return nil }
        guard case .closing(let isWaived)? = facts.act else { return nil }
        return isWaived
            ? nil : Wording("当事人在\(until.date)前可以申请复检", "The party may ask for a second test until \(until.date)")
    }

    static let reasonGiven = Guard<Inquiry>("reasons-missing", Wording("写明理由", "Reasons are given")) { facts, _, _ in
        guard case .reason(let text)? = facts.act, CaseGuards.isBlank(text) else { return nil }
        return Wording("请写明理由", "Give the reasons")
    }
}
