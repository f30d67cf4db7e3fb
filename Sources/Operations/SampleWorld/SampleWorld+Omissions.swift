import Enforcement
import Law

extension SampleWorld {
    /// Leaves some things undone that should have been done, has the cases looked over, and a procurator write the first
    /// letters about them.
    func makeOmissions(_ cast: Cast, by crew: Crew) async throws {
        try await makePenaltyInstead(by: crew)
        try await makeAcrossUnits(cast, by: crew)
        try await makeTooLight(by: crew)
        try await makeReleasedGoods(by: crew)
        go(hoursAgo: 2)
        try await office.findOmissions(as: .office)
        try await makeLetters(cast)
    }

    /// 以罚代刑: an amount over the line, a fine, and no transfer.
    private func makePenaltyInstead(by crew: Crew) async throws {
        go(daysAgo: 52, hour: 10)
        let id = try await makeCase(SampleCases.overlooked[0], to: .decided, by: crew)
        _ = try await office.perform(
            ServeDecision(id, ServiceRecord(method: .inPerson, servedOn: office.now.date, recipient: "丁某")),
            as: crew.second)
    }

    /// One party in two units, below the line in each and above it together.
    private func makeAcrossUnits(_ cast: Cast, by crew: Crew) async throws {
        let bixi = Crew(
            unit: try cast.unit("bixi"), officer: try cast.person("bixi.officer"),
            second: try cast.person("bixi.officer2"), head: try cast.person("bixi.head"), reviewer: crew.reviewer)
        go(daysAgo: 33, hour: 11)
        _ = try await makeCase(SampleCases.overlooked[1], to: .investigating, by: crew)
        go(daysAgo: 21, hour: 9)
        _ = try await makeCase(SampleCases.overlooked[2], to: .investigating, by: bixi)
    }

    /// 降格处理: the law asks for a fine, and only the goods were confiscated.
    private func makeTooLight(by crew: Crew) async throws {
        go(daysAgo: 47, hour: 14)
        let line = SampleCases.overlooked[3]
        let id = try await makeCase(line, to: .noticeGiven, by: crew)
        pass(days: 9)
        _ = try await office.perform(
            DecideCase(
                id,
                CaseDecision(
                    kind: .penalty, penalty: Penalty(kinds: [.confiscation]), reasons: "违法事实清楚，证据确凿。",
                    basis: line.law.penalty)), as: crew.head)
    }

    /// Goods seized and given back while the case was on its way to the police.
    private func makeReleasedGoods(by crew: Crew) async throws {
        go(daysAgo: 13, hour: 10)
        let line = SampleCases.overlooked[4]
        let id = try await makeCase(line, to: .investigating, by: crew)
        func goods(seized: Int64) -> CaseGoods {
            CaseGoods(
                name: line.goods, mark: "九峰醇", holder: "云江省九峰酒业有限公司", unsold: 300, seized: seized,
                markedPrice: .yuan(498), priceBasis: "现场标价签")
        }
        _ = try await office.perform(RecordCaseGoods(id, goods(seized: 300)), as: crew.officer)
        pass(hours: 5)
        let transfer = try await office.perform(
            ProposeTransfer(
                case: id, crime: .sellingCounterfeits, ground: .thresholdMet,
                facts: "\(line.party)\(line.conduct)，货值金额\(line.yuan)元，涉嫌犯罪。", amount: .yuan(line.yuan)),
            as: crew.officer)
        pass(days: 1)
        _ = try await office.perform(DecideTransfer(transfer, approves: true, reason: "同意移送"), as: crew.head)
        pass(days: 2)
        _ = try await office.perform(
            RecordCaseGoods(id, line: 1, goods(seized: 120), reason: "部分物品发还当事人"), as: crew.officer)
    }

    /// One letter that was answered, one that waits for its answer.
    private func makeLetters(_ cast: Cast) async throws {
        let procurator = try cast.person("procurator")
        for kind in [OmissionKind.stuckWithPolice, .fineBelowRange] {
            var filter = OmissionStore.Filter()
            (filter.kind, filter.limit) = (kind, 1)
            let asked = filter
            let found = try await office.read { try OmissionStore.lines(asked, for: procurator, in: $0) }
            guard let line = found.first else { continue }
            let id = try await office.perform(DraftSupervision(line.row.id), as: procurator)
            let draft = try await office.read { try SupervisionStore.load(id, for: procurator, in: $0).record }
            _ = try await office.perform(
                SendSupervision(id, grounds: draft.grounds, demand: draft.demand), as: procurator)
            guard kind == .fineBelowRange else { continue }
            pass(minutes: 40)
            _ = try await office.perform(
                AnswerSupervision(id, answer: "经复核，未处罚款不当，拟依法撤销原决定并重新作出处理。"), as: try cast.person("head"))
        }
    }
}
