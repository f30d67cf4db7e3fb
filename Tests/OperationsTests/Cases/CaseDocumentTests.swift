import Enforcement
import Law
import Operations
import TestSupport
import Testing

struct CaseDocumentTests {
    @Test func `form 7 keeps the case as it was when it was filed`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let amend = AmendCase(
            id, title: "另一案由", conduct: "另述", party: "别的商行", place: nil, conductOn: nil, amount: nil)
        try await world.act(amend, as: world.li)
        let reference = RecordReference(.case, id.rawValue)
        let issued = try #require(
            try await world.office.read { try DocumentStore.documents(of: reference, in: $0) }.first)
        let document = try await world.office.read { try DocumentStore.find(issued.id, in: $0) }
        let form: FilingApprovalForm = try #require(document).read()
        #expect(form.title == "销售侵犯注册商标专用权商品")
        #expect(form.party == "青石县锦绣商行")
        #expect(form.unitName == "青石县市场监督管理局")
        #expect(form.proposal == CaseWorld.proposal)
        #expect(form.officers.map(\.name) == ["李梅", "王强"])
        #expect(form.officers.allSatisfy { !$0.certificateNumber.isEmpty })
        #expect(form.approver == "陈立" && form.approverOpinion == "同意立案")
        #expect(form.files)
    }

    @Test func `the letter names what the law asks for and does not go along`() async throws {
        let world = try await CaseWorld()
        let (_, transfer) = try await world.handedOver()
        let reference = RecordReference(.transfer, transfer.rawValue)
        let issued = try #require(
            try await world.office.read { try DocumentStore.documents(of: reference, in: $0) }.first)
        #expect(issued.number == "青市监罪移〔2026〕1号")
        let document = try await world.office.read { try DocumentStore.find(issued.id, in: $0) }
        let letter: CriminalTransferLetter = try #require(document).read()
        #expect(letter.receiverName == "青石县公安局")
        #expect(letter.attachments == [.letter, .investigationReport, .goodsList])
        #expect(letter.missing == [.testReport])
        #expect(letter.approver == "陈立")
        #expect(letter.crime == .sellingCounterfeits)
    }

    @Test func `the same form as a preview is what is issued afterwards`() async throws {
        let world = try await CaseWorld()
        let id = try await world.checking()
        try await world.act(ProposeFiling(id, CaseWorld.proposal), as: world.li)
        let loaded = try await world.load(id)
        let now = world.house.clock.now
        let preview = try await world.office.read { access in
            try DecideFiling.preview(
                of: loaded, files: true, opinion: "同意立案", unit: world.house.county, approver: world.head.name, at: now,
                in: access)
        }
        try await world.act(DecideFiling(id, files: true, opinion: "同意立案"), as: world.head)
        let issued = try await world.office.read { access in
            try DocumentStore.documents(of: RecordReference(.case, id.rawValue), in: access).first.flatMap {
                try DocumentStore.find($0.id, in: access)
            }
        }
        #expect(try #require(issued).read(as: FilingApprovalForm.self) == preview)
    }
}
