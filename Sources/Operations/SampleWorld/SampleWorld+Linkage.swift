import Enforcement
import Law

extension SampleWorld {
    /// The people who act on suspects.
    struct Bench {
        let police: Actor
        let chief: Actor
        let procurator: Actor
        let procuratorate: UnitID
    }

    /// What follows once the police have decided: an objection that is with the procuratorate, suspects in custody, before the
    /// procuratorate and judged.
    func makeLinkage(_ cast: Cast, by crew: Crew) async throws {
        let bench = Bench(
            police: try cast.person("police"), chief: try cast.person("police.head"),
            procurator: try cast.person("procurator"), procuratorate: try cast.unit("procuratorate"))
        try await makeObjection(cast, bench, by: crew)
        try await makeOldTransfer(cast, bench, by: crew)
        try await makeNewTransfer(cast, bench, by: crew)
    }

    private func makeObjection(_ cast: Cast, _ bench: Bench, by crew: Crew) async throws {
        go(daysAgo: 20)
        let line = SampleCases.serious[1 % SampleCases.serious.count]
        let id = try await makeCase(line, to: .investigating, by: crew)
        let transfer = try await makeTransfer(of: id, line, to: .notFiled, cast, by: crew)
        pass(hours: 20)
        _ = try await office.perform(
            RequestReconsideration(transfer, reason: "进货价明显低于市场价，足以推定明知。"), as: crew.officer)
        pass(days: 2)
        _ = try await office.perform(
            DecideReconsideration.uphold(transfer, reason: "主观明知的证据仍然不足，维持原决定。"), as: bench.chief)
        pass(days: 1)
        _ = try await office.perform(
            RequestFilingSupervision(transfer, to: bench.procuratorate, reason: "对复议决定仍有异议。"), as: crew.officer)
        go(daysAgo: 3)
        _ = try await consult(bench.procuratorate, on: id, "进货渠道和价格的证据，能否推定主观明知？", by: crew)
    }

    /// Filed half a year ago: one judged, one not prosecuted, a firm still examined.
    private func makeOldTransfer(_ cast: Cast, _ bench: Bench, by crew: Crew) async throws {
        go(daysAgo: 170)
        let line = SampleCases.serious[2 % SampleCases.serious.count]
        let id = try await makeCase(line, to: .investigating, by: crew)
        let transfer = try await makeTransfer(of: id, line, to: .goodsHandedOver, cast, by: crew)
        _ = try await office.perform(EndCaseAsTransferred(id), as: crew.head)
        pass(days: 1)
        let owner = try await enter("沈某", in: transfer, bench)
        let clerk = try await enter("陆某", in: transfer, bench)
        let firm = try await enter(line.party, code: line.code, in: transfer, bench)
        _ = try await office.perform(OrderMeasure(owner, .detention, on: office.now.date), as: bench.chief)
        _ = try await office.perform(OrderMeasure(clerk, .bail, on: office.now.date), as: bench.chief)
        pass(days: 2)
        _ = try await office.perform(RequestArrest(owner, to: bench.procuratorate), as: bench.police)
        pass(days: 5)
        _ = try await office.perform(DecideArrest.approve(owner), as: bench.procurator)
        pass(days: 40)
        _ = try await office.perform(RequestProsecution(owner, to: bench.procuratorate), as: bench.police)
        pass(days: 24)
        _ = try await office.perform(
            DecideProsecution.prosecute(owner, for: .sellingCounterfeits), as: bench.procurator)
        pass(days: 35)
        _ = try await office.perform(RecordJudgment(owner, judgment), as: bench.procurator)
        pass(days: 11)
        _ = try await office.perform(RecordEffect(owner, on: office.now.date), as: bench.procurator)
        try await makeReferral(in: transfer, bench)
        go(daysAgo: 26)
        _ = try await office.perform(RequestProsecution(clerk, to: bench.procuratorate), as: bench.police)
        go(daysAgo: 12)
        _ = try await office.perform(RequestProsecution(firm, to: bench.procuratorate), as: bench.police)
        go(hoursAgo: 49)
        _ = try await office.perform(
            DecideProsecution.doNotProsecute(clerk, .discretionary, reason: "受雇看店，参与时间短，已退赔，犯罪情节轻微。"),
            as: bench.procurator)
    }

    /// Not prosecuted a month ago: the unit has the opinion and owes its answer.
    private func makeReferral(in transfer: TransferID, _ bench: Bench) async throws {
        go(daysAgo: 60)
        let driver = try await enter("薛某", in: transfer, bench)
        _ = try await office.perform(RequestProsecution(driver, to: bench.procuratorate), as: bench.police)
        pass(days: 20)
        _ = try await office.perform(
            DecideProsecution.doNotProsecute(driver, .insufficient, reason: "对所运货物系假冒商品缺乏明知的证据。"),
            as: bench.procurator)
        var filter = ReferralStore.Filter()
        filter.suspectID = driver
        let (asked, procurator) = (filter, bench.procurator)
        let lines = try await office.read { try ReferralStore.lines(asked, for: procurator, in: $0) }
        guard let referral = lines.first?.record.id else { throw Refusal.notFound(.referral) }
        pass(days: 1)
        _ = try await office.perform(AcceptReferral(referral), as: bench.procurator)
        pass(days: 6)
        _ = try await office.perform(
            GiveReferralOpinion(referral, opinion: "其运输行为为侵权销售提供便利，建议依法予以行政处理，并书面回复处理结果。"),
            as: bench.procurator)
    }

    private var judgment: Judgment {
        Judgment(
            verdict: .convicted, crime: .sellingCounterfeits, sentence: .imprisonment, months: 10, probation: 12,
            fine: .yuan(60_000), administrativeFine: .yuan(20_000), court: "云州市中级人民法院",
            number: "（\(office.now.date.year)）云01刑初31号", judgedOn: office.now.date)
    }

    /// Filed last week: one detained since yesterday, the arrest of another requested.
    private func makeNewTransfer(_ cast: Cast, _ bench: Bench, by crew: Crew) async throws {
        go(daysAgo: 16)
        let line = SampleCases.serious[0]
        let id = try await makeCase(line, to: .investigating, by: crew)
        let asked = try await consult(bench.police.unitID, on: id, "现有证据是否足以认定涉嫌犯罪，应否移送？", by: crew)
        pass(hours: 20)
        _ = try await office.perform(
            AnswerConsultation(
                asked, ConsultationOpinion(.suspected, reasons: "已销售金额和未销售货值合计达到追诉标准，证据基本齐全，建议依法移送。")),
            as: bench.police)
        let transfer = try await makeTransfer(of: id, line, to: .goodsHandedOver, cast, by: crew)
        _ = try await office.perform(EndCaseAsTransferred(id), as: crew.head)
        let boss = try await enter("钟某", in: transfer, bench)
        let driver = try await enter("龚某", in: transfer, bench)
        go(hoursAgo: 24 * 5)
        _ = try await office.perform(OrderMeasure(boss, .detention, on: office.now.date), as: bench.chief)
        go(hoursAgo: 24 * 3)
        _ = try await office.perform(RequestArrest(boss, to: bench.procuratorate), as: bench.police)
        go(hoursAgo: 26)
        _ = try await office.perform(OrderMeasure(driver, .detention, on: office.now.date), as: bench.chief)
    }

    private func consult(
        _ adviser: UnitID, on id: CaseID, _ question: String, by crew: Crew
    ) async throws -> ConsultationID {
        let actor = crew.officer
        let conduct = try await office.read { try CaseStore.load(id, for: actor, in: $0).record.conduct }
        return try await office.perform(
            ConsultOnCase(
                id, adviser: adviser, crime: .sellingCounterfeits, facts: conduct, question: question), as: actor
        ).consultation
    }

    private func enter(
        _ name: String, code: String? = nil, in transfer: TransferID, _ bench: Bench
    ) async throws -> SuspectID {
        try await office.perform(RegisterSuspect(transfer, name: name, code: code), as: bench.police).suspect
    }
}
