import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// What the police tell in writing: one paper for each step, resting on the provision of that step.
struct PoliceLetterTests {
    /// The papers that the police issued on a transfer, the oldest first.
    private static func papers(
        _ id: TransferID, in world: CaseWorld
    ) async throws -> [(form: DocumentForm, letter: PoliceLetter)] {
        try await world.office.read { access in
            try DocumentStore.documents(of: RecordReference(.transfer, id.rawValue), in: access)
                .compactMap { try DocumentStore.find($0.id, in: access) }
                .filter { DocumentForm.ofThePolice.contains($0.form) }
                .map { ($0.form, try $0.read(as: PoliceLetter.self)) }
        }
    }

    @Test func `from the receipt to the filing, and the goods are asked for within the law's period`() async throws {
        let world = try await CaseWorld()
        let (_, transfer) = try await world.handedOver()
        try await world.act(ReceiveTransfer(transfer), as: world.policeman)
        try await world.act(RequestSupplement(transfer, reason: "缺少检验报告"), as: world.policeman)
        try await world.act(
            DecideCriminalFiling.file(transfer, number: "青公（经）立字〔2026〕31号"), as: world.policeHead)
        let papers = try await Self.papers(transfer, in: world)
        #expect(Set(papers.map(\.form)) == [.transferReceipt, .supplementNotice, .criminalFiling])
        let said = Dictionary(uniqueKeysWithValues: papers.map { ($0.form, $0.letter) })
        let receipt = try #require(said[.transferReceipt])
        #expect(receipt.unitName == world.countyPolice.name && receipt.addresseeName == world.house.county.name)
        #expect(receipt.source.article == "第七条" || receipt.source.article == "第一百八十条第二款")
        #expect(said[.supplementNotice]?.text.contains("缺少检验报告") == true)
        let goods = try #require(TimeLimits.row(.transferGoods, on: world.house.clock.now.date))
        let filing = try #require(said[.criminalFiling])
        #expect(filing.text.contains("青公（经）立字〔2026〕31号") && filing.text.contains(goods.amount.wording.zh + "内"))
        #expect(filing.source.article == "第八条" && filing.signedBy == world.policeHead.name)
    }

    @Test func `not filing names the reasons and the ways to object, and so does upholding it`() async throws {
        let world = try await CaseWorld()
        let (_, transfer) = try await world.handedOver()
        try await world.act(ReceiveTransfer(transfer), as: world.policeman)
        try await world.act(
            DecideCriminalFiling.doNotFile(transfer, reason: "主观明知的证据不足"), as: world.policeHead)
        try await world.act(RequestReconsideration(transfer, reason: "进货价明显偏低"), as: world.li)
        try await world.act(DecideReconsideration.uphold(transfer, reason: "维持原决定"), as: world.policeHead)
        let papers = try await Self.papers(transfer, in: world)
        let refusal = try #require(papers.first { $0.form == .noCriminalFiling }?.letter)
        #expect(refusal.text.contains("主观明知的证据不足。") && refusal.text.contains("提请本机关复议"))
        let upheld = try #require(papers.first { $0.form == .reconsiderationDecision }?.letter)
        #expect(upheld.text.contains("立案监督") && upheld.source.article == "第九条第二款")
    }

    @Test func `forwarding and sending back are told in writing with their reasons`() async throws {
        let world = try await CaseWorld()
        let (_, transfer) = try await world.handedOver()
        try await world.act(
            ForwardTransfer(transfer, to: world.house.police.id, reason: "犯罪地在市区"), as: world.policeman)
        let city = try await world.house.person("市警", [.police, .policeHead], in: world.house.police)
        try await world.act(ReceiveTransfer(transfer), as: city)
        try await world.act(DecideCriminalFiling.file(transfer, number: "云公立〔2026〕2号"), as: city)
        try await world.act(SendBackTransfer(transfer, reason: "犯罪事实不能成立"), as: city)
        let papers = try await Self.papers(transfer, in: world)
        let forwarded = try #require(papers.first { $0.form == .forwardingNotice }?.letter)
        #expect(forwarded.unitName == world.countyPolice.name)
        #expect(forwarded.text.contains(world.house.police.name) && forwarded.text.contains("犯罪地在市区。"))
        let back = try #require(papers.first { $0.form == .sendingBack }?.letter)
        #expect(back.text.contains("犯罪事实不能成立。") && back.source.article == "第十三条")
    }

    @Test func `every step that promises a paper of the police is one that the police take`() {
        let rows = Transfer.procedure.transitions.filter { !DocumentForm.ofThePolice.isDisjoint(with: $0.documents) }
        #expect(Set(rows.flatMap(\.documents)) == DocumentForm.ofThePolice)
        #expect(rows.allSatisfy { $0.source != nil && [.transferReceive, .transferFile].contains($0.duty) })
    }
}
