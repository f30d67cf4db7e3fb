import Law
import Testing

@testable import Enforcement

/// A regional wording may say things differently and drop nothing that the form must hold.
struct FormWordingCheckTests {
    private static let chosen = PrescribedForms.all.filter { $0.way == .chosen }

    private static func codes(_ form: DocumentForm, _ wording: String) -> [String] {
        form.prescribed?.faults(of: wording).map(\.code) ?? []
    }

    @Test(arguments: chosen)
    func `the product's own wording has no fault`(_ form: PrescribedForm) {
        #expect(form.faults(of: form.wording) == [])
    }

    @Test(arguments: chosen)
    func `no element can be taken out of any form, and its article is named`(_ form: PrescribedForm) throws {
        let heading = try FormLayout(form.heading).marks
        for element in form.elements {
            for slot in element.slots.compactMap(form.slot) where !heading.contains(slot.mark) {
                let faults = form.faults(of: form.wording.replacing("{\(slot.mark)}", with: "某"))
                let named = faults.filter { $0.code == "element-missing" && $0.message.zh.contains("{\(slot.mark)}") }
                #expect(!named.isEmpty, "\(slot.mark) could be dropped")
                if let source = element.source {
                    #expect(named.contains { $0.message.zh.contains(source.citation.zh) && $0.source == source })
                }
            }
        }
    }

    @Test func `an element on a line that may be left out does not count`() throws {
        let form = try #require(DocumentForm.penaltyNotice.prescribed)
        let wording = form.wording.replacing("根据《中华人民共和国行政处罚法》第四十四条、第四十五条，{当事人权利}", with: "? {当事人权利}")
        #expect(form.faults(of: wording).map(\.code) == ["element-missing"])
    }

    @Test func `a mark that the form has not, a seal and a place to sign that are gone are named`() throws {
        let form = try #require(DocumentForm.spotDecision.prescribed)
        #expect(Self.codes(.spotDecision, form.wording + "\n{不存在}") == ["unknown-slot"])
        #expect(Self.codes(.spotDecision, form.wording.replacing("盖章", with: "")) == ["seal-missing"])
        #expect(Self.codes(.spotDecision, form.wording.replacing("〔当事人〕", with: "")) == ["signature-missing"])
        #expect(Self.codes(.spotDecision, form.wording + "\n{") == ["form"])
        #expect(Self.codes(.spotDecision, String(repeating: "某", count: 20_001)) == ["too-long"])
    }

    @Test func `other fixed words are free`() throws {
        let form = try #require(DocumentForm.inquiryNotice.prescribed)
        #expect(form.faults(of: form.wording + "\n来访请走西门。") == [])
    }
}
