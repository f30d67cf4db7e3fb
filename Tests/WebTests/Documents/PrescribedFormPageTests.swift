import Enforcement
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// Prescribed forms on paper, filled with the case of the sample world.
struct PrescribedFormPageTests {
    private static let day = LegalDate(year: 2026, month: 11, day: 23) ?? LegalDate(dayNumber: 0)

    private static func sheet(_ form: DocumentForm) throws -> Sheet {
        let filling = FormFilling(try #require(form.prescribed), .example)
        let content = try filling.content(
            filling.examples, in: FormWording(id: nil, text: filling.form.wording), by: "青石县市场监督管理局", on: day)
        return try content.sheet(number: form.series.map { "青市监\($0)〔2026〕1号" })
    }

    @Test(arguments: [
        DocumentForm.penaltyDecision, .penaltyNotice, .inquiryRecord, .sceneRecord, .measureDecision, .sealStrip,
        .reviewSheet, .serviceReceipt, .volumeContents,
    ])
    func `the form is laid out as it was looked at`(_ form: DocumentForm) throws {
        let page = SheetPage.page(
            try Self.sheet(form), back: Paths.cases,
            files: SheetPage.Files(pdf: Path("documents", "1", "pdf"), word: Path("documents", "1", "docx")),
            context: Gallery(.zh).context)
        #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
        expectGolden(page.text, "\(form.rawValue).html")
    }

    @Test(arguments: PrescribedForms.all.filter { $0.way == .chosen }.map(\.form))
    func `every form is a sound page and a Word file that says the same`(_ form: DocumentForm) async throws {
        let sheet = try Self.sheet(form)
        let page = SheetPage.page(sheet, back: Paths.cases, context: Gallery(.zh).context)
        #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
        let text = try await PlanFile.text(try WordFile.bytes(of: sheet))
        #expect(text.contains(sheet.title))
        for case .heading(let heading) in sheet.parts { #expect(text.contains(heading)) }
    }

    /// Half-width marks between Chinese characters are a slip of the hand.
    @Test(arguments: PrescribedForms.all.filter { $0.way == .chosen }.map(\.form))
    func `Chinese wording has Chinese punctuation`(_ form: DocumentForm) throws {
        let wording = try #require(form.prescribed).wording
        #expect(wording.firstMatch(of: /[\u{4e00}-\u{9fff}][,;:?!()]|[,;:?!()][\u{4e00}-\u{9fff}]/) == nil)
    }
}
