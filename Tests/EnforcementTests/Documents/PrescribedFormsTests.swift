import Foundation
import Law
import Testing

@testable import Enforcement

/// The catalogue of 56 forms: its rows, their wordings, and what each must hold.
struct PrescribedFormsTests {
    private static let day = Moment(milliseconds: 1_795_305_600_000).date
    private static let chosen = PrescribedForms.all.filter { $0.way == .chosen }

    private static func content(_ form: PrescribedForm) throws -> FormContent {
        let filling = FormFilling(form, .example)
        return try filling.content(
            filling.examples, in: FormWording(id: nil, text: form.wording), by: "云州市市场监督管理局", on: day)
    }

    @Test func `the catalogue has its 56 numbers in order and each form once`() {
        #expect(PrescribedForms.all.map(\.number) == Array(1...56))
        #expect(Set(PrescribedForms.all.map(\.form)).count == 56)
        let letters = DocumentForm.procuratorial.union(DocumentForm.ofThePolice)
        #expect(Set(DocumentForm.allCases.filter { $0.catalogueNumber == nil }) == letters)
    }

    @Test func `no two forms share the word of their numbers`() {
        let words = DocumentForm.allCases.compactMap(\.series)
        #expect(Set(words).count == words.count)
    }

    @Test(arguments: chosen)
    func `the slots of a form and the marks of its wording are the same`(_ form: PrescribedForm) throws {
        #expect(Set(form.slots.map(\.name)).count == form.slots.count)
        #expect(Set(form.slots.map(\.mark)).count == form.slots.count)
        let marks = try FormLayout(form.wording).marks.union(try FormLayout(form.heading).marks)
        #expect(marks == Set(form.slots.map(\.mark)))
    }

    @Test(arguments: chosen)
    func `what a form must hold is asked for and always printed`(_ form: PrescribedForm) throws {
        #expect(!form.elements.isEmpty)
        let printed = try FormLayout(form.wording).certainMarks.union(try FormLayout(form.heading).marks)
        for element in form.elements {
            #expect(!element.slots.isEmpty)
            for name in element.slots {
                let slot = try #require(form.slot(name), "\(element.name.zh): no slot \(name)")
                #expect(slot.isRequired, "\(name) may be left out")
                #expect(printed.contains(slot.mark), "\(slot.mark) is not always printed")
            }
        }
    }

    @Test(arguments: chosen)
    func `the filled form shows every element that it must hold`(_ form: PrescribedForm) throws {
        let sheet = try Self.content(form).sheet(number: "云市监〔2026〕1号")
        let text = SheetText.text(of: sheet)
        #expect(!text.contains("{") && !text.contains("}"))
        let filling = FormFilling(form, .example)
        for element in form.elements {
            for slot in element.slots.compactMap(form.slot) {
                let value = try slot.value(from: .example) ?? slot.read(filling.examples[slot.name] ?? "")
                let lines = (value?.typed ?? "").split(whereSeparator: { $0 == "\n" || $0 == "|" })
                #expect(!lines.isEmpty)
                for line in lines.map(SlotText.trimmed) where !line.isEmpty {
                    #expect(text.contains(line), "\(element.name.zh): \(line)")
                }
            }
        }
    }

    @Test(arguments: chosen)
    func `a form is refused without any one of the answers that it must hold`(_ form: PrescribedForm) {
        let filling = FormFilling(form, .example)
        let needed = Set(form.elements.flatMap(\.slots))
        for slot in filling.asked where needed.contains(slot.name) {
            var answers = filling.examples
            answers[slot.name] = " "
            #expect(filling.faults(answers).map(\.slot) == [slot.name])
        }
    }

    @Test(arguments: chosen)
    func `the content of a form comes back from its record as it was`(_ form: PrescribedForm) throws {
        let content = try Self.content(form)
        let data = try JSONEncoder().encode(content)
        #expect(try JSONDecoder().decode(FormContent.self, from: data) == content)
    }

    @Test func `a decision on a penalty needs the decision in the record`() throws {
        let form = try #require(PrescribedForms.row(of: .penaltyDecision))
        var facts = FormFacts.example
        facts[.decidedPenalty] = nil
        #expect(FormFilling(form, facts).missing == [.decidedPenalty])
        #expect(FormFilling(form, .example).missing.isEmpty)
    }

    @Test func `forms fit the stage of the case and those of a step are not chosen`() {
        let check = PrescribedForms.fitting(.check).map(\.form)
        #expect(check.contains(.sceneRecord) && !check.contains(.penaltyDecision) && !check.contains(.filingApproval))
        #expect(PrescribedForms.fitting(.investigation).map(\.form).contains(.penaltyNotice))
        #expect(PrescribedForms.fitting(.end).map(\.form).contains(.volumeCover))
        #expect(FormStage(.investigating) == .investigation && FormStage(.noticeGiven) == .investigation)
        #expect(FormStage(.decided) == .decision && FormStage(.notFiled) == .end && FormStage(.checking) == .check)
    }

    @Test func `numbers and names are those of the catalogue`() {
        let names = PrescribedForms.all.map { "\($0.number) \($0.name.zh)" }
        #expect(names.contains("45 行政处罚决定书") && names.contains("14 询问笔录") && names.contains("25 封条"))
        #expect(names.contains("5 涉嫌犯罪案件移送书") && names.contains("7 立案/不予立案审批表"))
    }
}

/// Everything that stands on a sheet, as text.
enum SheetText {
    static func text(of sheet: Sheet) -> String {
        ([sheet.unit, sheet.title, sheet.number ?? ""] + sheet.parts.flatMap(lines)).joined(separator: "\n")
    }

    private static func lines(_ part: SheetPart) -> [String] {
        switch part {
        case .heading(let text), .text(let text): [text]
        case .letter(let lines): lines.flatMap(line)
        case .table(let table): table.rows.flatMap { $0.flatMap(cell) }
        case .signatures(let places): places.flatMap(signature)
        case .poster(let lines): lines
        }
    }

    private static func line(_ line: SheetLine) -> [String] {
        switch line {
        case .addressee(let name), .text(let name): [name]
        case .items(let items): items
        case .seal(let unit, let day): [unit, day ?? ""]
        }
    }

    private static func cell(_ cell: SheetTable.Cell) -> [String] {
        switch cell {
        case .term(let text, _), .text(let text, _), .figure(let text, _): [text]
        case .opinion(let text, let place, _): [text] + signature(place)
        }
    }

    private static func signature(_ place: SheetSignature) -> [String] {
        [place.role] + place.names + (place.day.map { [$0] } ?? [])
    }
}

extension PrescribedForm: CustomTestStringConvertible {
    package var testDescription: String { "\(number) \(name.zh)" }
}
