import Enforcement
import Law

extension SampleWorld {
    /// Cases that left the ordinary way: decided on the spot, suspended, terminated, held to be major.
    func makeBranches(by crew: Crew) async throws {
        let lines = SampleCases.branches
        go(daysAgo: 16, hour: 10)
        let closed = try await decideOnSpot(lines[0], Penalty(kinds: [.fine], fine: .yuan(200)), by: crew)
        try await act(ReportOnSpot(closed, materials: "当场行政处罚决定书、现场照片2张、商品实物1件"), crew.officer, days: 2)
        try await pay(closed, crew)
        try await act(CloseCase(closed, ClosingReport(performance: "罚款已缴清")), crew.head, days: 1)
        go(toMeet: .summaryRecord, in: 2, hour: 14)
        _ = try await decideOnSpot(lines[1], Penalty(kinds: [.warning]), by: crew)
        try await makeStays(lines, by: crew)
        try await makeMajorCase(lines[4], by: crew)
        try await makeBonds(lines[6], by: crew)
    }

    private func decideOnSpot(_ line: SampleCases.Line, _ penalty: Penalty, by crew: Crew) async throws -> CaseID {
        let id = try await office.perform(
            RegisterCase(
                title: line.title, conduct: line.conduct, amount: .yuan(line.yuan), unit: crew.unit,
                source: .inspection, party: line.party, partyCode: line.code, place: line.place,
                conductOn: office.now.date),
            as: crew.officer)
        let account = DecideOnSpot.Account(
            at: office.now, place: line.place, facts: "\(line.party)\(line.conduct)，货值金额\(line.yuan)元。",
            evidence: "\(line.goods)，现场照片2张，当事人签字确认", rightsTold: true,
            statement: PartyStatement(waived: false, text: "对事实和处罚无异议", consideration: ""),
            recipient: line.recipient, isSigned: true)
        try await act(
            DecideOnSpot(
                id, officers: [crew.officer.userID, crew.second.userID], account, basis: line.law.penalty,
                penalty: penalty), crew.officer, hours: 1)
        return id
    }

    /// One case suspended, one resumed, one terminated.
    private func makeStays(_ lines: [SampleCases.Line], by crew: Crew) async throws {
        for (place, days) in [(2, 70), (3, 40)] {
            go(daysAgo: days, hour: 9)
            let id = try await makeCase(lines[place], to: .investigating, by: crew)
            pass(days: 6)
            let review = max(office.now.date.adding(days: 30), present.date.adding(days: 5))
            let stay = CaseStay(
                ground: .awaitedDecision, reasons: "涉案商标的无效宣告案尚未裁定，本案须以裁定为依据", reviewOn: review)
            try await act(SuspendCase(id, stay), crew.head)
            guard place == 2 else { continue }
            try await act(ResumeCase(id, reason: "无效宣告案已裁定维持注册，中止的原因消除"), crew.head, days: 20)
        }
        go(daysAgo: 30, hour: 11)
        let ended = try await makeCase(lines[5], to: .investigating, by: crew)
        let termination = CaseTermination(ground: .noSuccessor, reasons: "经营者因病死亡，无权利义务承受人")
        try await act(TerminateCase(ended, termination), crew.head, days: 8)
    }

    /// A case that the heads discussed and decided on together.
    private func makeMajorCase(_ line: SampleCases.Line, by crew: Crew) async throws {
        go(daysAgo: 31, hour: 9)
        let id = try await makeCase(line, to: .noticeGiven, by: crew)
        try await act(
            DesignateCase(id, CaseWeight(ground: .major, reasons: "涉案商品经直播流入多地，消费者投诉集中，社会影响较大")), crew.head, hours: 3)
        pass(days: 9)
        let meeting = DiscussionMeeting(
            heldOn: office.now.date, place: "云州市市场监督管理局二楼会议室", chair: crew.head.name,
            attended: ["陈立（副局长）", "赵敏（法制机构负责人）"], recorder: "何静",
            discussed: "\(crew.head.name)：事实清楚，同意办案机构意见。\n陈立：同意。\n赵敏：程序合法，裁量适当。")
        let discussion = CollectiveDiscussion(meeting: meeting, kind: .penalty, penalty: line.penalty)
        try await act(DiscussCase(id, discussion), crew.head)
        try await decide(id, line, crew)
    }

    /// Two cases about one conduct that become one, and another split off it.
    private func makeBonds(_ line: SampleCases.Line, by crew: Crew) async throws {
        go(daysAgo: 9, hour: 9)
        let first = try await makeCase(line, to: .checking, by: crew)
        pass(days: 1)
        let second = try await makeCase(line, to: .checking, by: crew)
        for (id, pieces) in [(first, 42), (second, 18)] {
            let goods = CaseGoods(
                name: "“灵犀”数据线", mark: "灵犀", sold: 0, unsold: Int64(pieces), seized: 0, markedPrice: .yuan(15),
                priceBasis: "店内价签")
            try await act(RecordCaseGoods(id, goods), crew.officer, hours: 1)
        }
        try await act(
            MergeCase(second, into: first, reasons: "两件分别来自平台监测和现场检查，系同一当事人的同一违法行为"), crew.head, hours: 3)
        try await act(
            SplitCase(
                first, title: "销售未标明厂名、厂址的商品", conduct: "同一门店另行销售未标明厂名、厂址的数据线",
                reasons: "两项违法行为分别适用商标法和产品质量法，分别处理"), crew.head, days: 1)
    }

    /// A case handed over to the city beside, which asks the province; and one about which it has decided.
    func makeJurisdiction(_ cast: Cast, from crew: Crew) async throws {
        let (linze, province) = (try cast.person("linze.head"), try cast.person("province.head"))
        for (line, days) in zip(SampleCases.elsewhere, [21, 5]) {
            go(daysAgo: days, hour: 10)
            let id = try await makeCase(line, to: .checking, by: crew)
            try await act(
                HandOverCase(id, to: linze.unitID, reasons: "网店实际经营地和发货地均在临泽市，不属本单位管辖"), crew.head, days: 1)
            guard let next = try await onward(of: id, for: crew.head) else { return }
            try await act(
                AskDesignation(next, other: crew.unit, reasons: "平台住所地在云州市，且该单位先发现，对管辖有异议"), linze, days: 1)
            guard days > 7 else { continue }
            try await act(
                DesignateJurisdiction(next, linze.unitID, reasons: "由经营者实际经营地的单位管辖"), province, days: 4)
        }
    }

    private func onward(of id: CaseID, for actor: Actor) async throws -> CaseID? {
        try await office.read { try CaseStore.load(id, for: actor, in: $0).bonds.last { $0.isOnward }?.id }
    }
}
