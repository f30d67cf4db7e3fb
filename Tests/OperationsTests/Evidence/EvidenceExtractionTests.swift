import Enforcement
import Law
import Operations
import TestSupport
import Testing

/// How evidence was taken, and the forms that are filled from it.
struct EvidenceExtractionTests {
    @Test(arguments: [
        (EvidenceKind.document, extraction(), nil), (.document, extraction(.copy), "confirmed"),
        (.document, extraction(.copy, isConfirmed: true), nil), (.object, extraction(.photo), "confirmed"),
        (.document, extraction(method: " "), "method"), (.document, extraction(provider: ""), "provider"),
        (.electronic, extraction(), "medium"), (.electronic, extraction(medium: "收银电脑"), nil),
    ])
    func `a copy is signed by whoever gave it, and data name their medium`(
        kind: EvidenceKind, extraction: EvidenceExtraction, field: String?
    ) {
        #expect(extraction.fault(of: kind)?.field == field)
    }

    @Test func `it stands with the evidence, and forms 11 and 12 begin with it`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let taken = Self.extraction(.copy, isConfirmed: true, medium: "收银电脑 QY-0001")
        let add = AddCaseEvidence(
            id, kind: .electronic, name: "订单", collectedOn: world.house.clock.now.date, collector: "李梅",
            extraction: taken)
        try await world.act(add, as: world.li)
        #expect(try await world.load(id).evidence.last?.extraction == taken)
        let unsigned = AddCaseEvidence(
            id, kind: .document, name: "单据", collectedOn: world.house.clock.now.date, collector: "李梅",
            extraction: Self.extraction(.copy))
        #expect(try await world.refusal(of: unsigned, as: world.li) == .invalidInput)
        _ = try await world.office.keep(
            EvidenceDesk.Capture(name: "订单.txt", bytes: Array("1".utf8)), under: RecordReference(.case, id.rawValue),
            as: world.li)
        let (now, li) = (world.house.clock.now, world.li)
        let forms = try await world.office.read { try CaseForms(id, for: li, at: now, in: $0) }
        let sheet = try forms.filling(.evidenceSheet).examples
        #expect(sheet["where"] == "人民路8号" && sheet["origin"]?.contains("孙某核对签名") == true)
        let data = try forms.filling(.electronicEvidence).examples
        #expect(data["device"] == "收银电脑 QY-0001" && data["method"] == "导出订单。")
        #expect(data["files"]?.contains("订单.txt") == true && data["files"]?.contains("SHA-256") == true)
    }

    private static func extraction(
        _ form: EvidenceForm = .original, method: String = "导出订单", provider: String = "孙某", isConfirmed: Bool = false,
        medium: String? = nil
    ) -> EvidenceExtraction {
        EvidenceExtraction(
            place: "人民路8号", method: method, form: form, provider: provider, isConfirmed: isConfirmed, medium: medium)
    }
}
