import Enforcement
import Law

extension SampleWorld {
    /// How far a transfer of the world has come.
    enum TransferStage: CaseIterable {
        case proposed, notApproved, approved, handedOver, stuck, received, notFiled, filed, goodsHandedOver
    }

    /// Leaves a transfer in every state, one of them stuck with the police for days.
    func makeTransfers(_ cast: Cast, by crew: Crew) async throws {
        for (place, stage) in TransferStage.allCases.enumerated() {
            begin(stage)
            let line = SampleCases.serious[place % SampleCases.serious.count]
            let id = try await makeCase(line, to: .investigating, by: crew)
            try await makeTransfer(of: id, line, to: stage, cast, by: crew)
        }
    }

    /// Goes to where the case of a transfer begins, so that what is due of it is due around the present; it is proposed 35
    /// hours after that, decided on at 41, handed over at 45, signed for at 53 and decided on by the police at 101.
    private func begin(_ stage: TransferStage) {
        switch stage {
        case .proposed: go(toMeet: .transferHeadDecision, in: 0, after: 1)
        case .approved: go(hoursAgo: 41 + 9)
        case .handedOver: go(hoursAgo: 45 + 7)
        case .stuck: go(hoursAgo: 45 + 24 * 10)
        case .received: go(hoursAgo: 53 + 30)
        case .notFiled: go(hoursAgo: 101 + 60)
        case .filed: go(hoursAgo: 101 + 20)
        case .notApproved, .goodsHandedOver: go(hoursAgo: 24 * 16)
        }
    }

    /// Proposes a transfer of a case and takes it to a stage.
    @discardableResult
    func makeTransfer(
        of id: CaseID, _ line: SampleCases.Line, to stage: TransferStage, _ cast: Cast, by crew: Crew
    ) async throws -> TransferID {
        let police = try cast.person("police")
        let policeHead = try cast.person("police.head")
        pass(hours: 5)
        let transfer = try await office.perform(
            ProposeTransfer(
                case: id, crime: .sellingCounterfeits, ground: .thresholdMet,
                facts: "\(line.party)\(line.conduct)，销售金额\(line.yuan)元，涉嫌犯罪。", amount: .yuan(line.yuan)),
            as: crew.officer)
        if stage == .proposed { return transfer }
        pass(hours: 6)
        let approves = stage != .notApproved
        _ = try await office.perform(
            DecideTransfer(transfer, approves: approves, reason: approves ? "同意移送" : "现有证据不足，继续调查"), as: crew.head)
        if [.notApproved, .approved].contains(stage) { return transfer }
        pass(hours: 4)
        _ = try await office.perform(
            HandOverTransfer(
                transfer, to: try cast.unit("police"),
                attachments: stage == .received ? [.investigationReport] : [.investigationReport, .goodsList]),
            as: crew.officer)
        if [.handedOver, .stuck].contains(stage) { return transfer }
        pass(hours: 8)
        _ = try await office.perform(ReceiveTransfer(transfer), as: police)
        if stage == .received { return transfer }
        pass(days: 2)
        try await endTransfer(transfer, line, stage, policeHead, crew)
        return transfer
    }

    private func endTransfer(
        _ transfer: TransferID, _ line: SampleCases.Line, _ stage: TransferStage, _ policeHead: Actor, _ crew: Crew
    ) async throws {
        guard stage != .notFiled else {
            _ = try await office.perform(
                DecideCriminalFiling.doNotFile(transfer, reason: "犯罪嫌疑人主观明知证据不足，退回案卷。"), as: policeHead)
            return
        }
        _ = try await office.perform(
            DecideCriminalFiling.file(transfer, number: "云州公（经）立字〔\(office.now.date.year)〕\(31 + line.title.count)号"),
            as: policeHead)
        guard stage == .goodsHandedOver else { return }
        pass(days: 1)
        _ = try await office.perform(HandOverGoods(transfer, note: "\(line.goods)，清单一式三份"), as: crew.officer)
    }
}
