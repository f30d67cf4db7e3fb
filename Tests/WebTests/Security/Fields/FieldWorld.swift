import Enforcement
import Foundation
import HTTPTypes
import Law
import Operations
import TestSupport

@testable import Web

/// A county whose records hold values that are easily told from all others, and somebody in every role: in the units that work
/// the records, in other units of the county, and in another region.
struct FieldWorld: Sendable {
    static let number = "11010519491231002X"
    static let mobile = "13912345678"
    static let home = "云川市青石县南门街7弄3号501室"
    /// Where the home begins that a mask hides.
    static let door = "南门街7弄3号"
    static let shownMobile = "139****5678"
    /// Words that stand in the files of the cases alone, and in that of the clue.
    static let sealedCase = "沉香木匣七号"
    static let sealedClue = "乌篷船九号"
    static let told = "\(sealedCase)：当事人张某（\(number)），电话\(mobile)"

    let server: TestServer
    let world: CaseWorld
    /// The ids of what there is, by the word with which its paths begin.
    let ids: [String: [String]]

    init() async throws {
        server = try await TestServer(Routes.all + SweepTests.signIn)
        world = try await CaseWorld(in: server.world)
        ids = try await FieldWorld.records(in: world)
    }

    private static func records(in world: CaseWorld) async throws -> [String: [String]] {
        let (office, li, head) = (world.office, world.li, world.head)
        let subject = try await office.perform(
            RegisterSubject(SubjectDraft(name: "张某", code: number, address: home, phone: mobile)), as: li)
        let clue = try await office.perform(
            OpenClue(
                source: .inspection, title: "疑似假冒", summary: "\(sealedClue)，电话\(mobile)", unit: world.house.county.id),
            as: li)
        let lying = try await investigating(in: world)
        world.house.clock.advance(days: 7)
        _ = try await office.findOmissions(as: .office)
        let (omission, letter) = try await SupervisionPageTests.letter(in: world)
        let file = try await investigating(in: world)
        try await issueForms(on: file, in: world)
        let measure = try await office.perform(
            ProposeMeasure(file, kind: .detention, object: "木匣", reason: told, basis: "商标法第六十二条"), as: li
        ).measure
        let consultation = try await office.perform(
            ConsultOnCase(file, adviser: world.countyPolice.id, facts: told, question: "证据是否足够？"), as: li
        ).consultation
        let inquiry = try await office.perform(
            OpenInquiry(file, .identification, object: "木匣", reason: told), as: li
        ).inquiry
        let assistance = try await office.perform(
            AskAssistance(file, outside: "外省市场监管局", facts: told, matters: "核实供货数量", basis: "行政处罚法第二十六条"), as: li
        ).assistance
        let tax = try await world.house.unit("国家税务总局星城市税务局", short: "星税", kind: .tax)
        let taxClue = try await office.perform(
            HandOverTaxClue(
                file, to: tax.id,
                TaxFinding(
                    taxpayer: "某人", taxpayerCode: number, matters: [.undeclaredSales], amount: nil, facts: told)),
            as: world.head
        ).taxClue
        let evidence = try await office.keep(
            EvidenceDesk.Capture(name: "致电\(mobile).png", bytes: TestPicture(1).png),
            under: RecordReference(.case, file.rawValue), as: li)
        let transfer = try await office.perform(
            ProposeTransfer(case: file, crime: .sellingCounterfeits, ground: .thresholdMet, facts: told), as: li)
        try await world.act(DecideTransfer(transfer, approves: true, reason: "同意移送"), as: head)
        try await world.act(
            HandOverTransfer(transfer, to: world.countyPolice.id, attachments: [.investigationReport]), as: li)
        try await world.act(ReceiveTransfer(transfer), as: world.policeman)
        try await world.act(DecideCriminalFiling.file(transfer, number: "青公立〔2026〕31号"), as: world.policeHead)
        let suspect = try await office.perform(
            RegisterSuspect(transfer, name: "张某", code: number), as: world.policeman
        ).suspect
        let mapping = try await office.perform(SaveMapping(try example("mapping.json")), as: li)
        let documents = try await office.read { access in
            try [RecordReference(.transfer, transfer.rawValue), RecordReference(.case, file.rawValue)].flatMap {
                try DocumentStore.documents(of: $0, in: access).map(\.id)
            }
        }
        return [
            "cases": [file.rawValue, lying.rawValue], "transfers": [transfer.rawValue], "suspects": [suspect.rawValue],
            "clues": [clue.rawValue], "subjects": [subject.id.rawValue], "measures": [measure.rawValue],
            "consultations": [consultation.rawValue], "inquiries": [inquiry.rawValue],
            "assistance": [assistance.rawValue], "tax-clues": [taxClue.rawValue], "evidence": [evidence.rawValue],
            "documents": documents.map(\.rawValue),
            "omissions": [omission.rawValue], "letters": [letter.rawValue], "supervisions": [letter.rawValue],
            "mappings": [mapping], "units": [world.house.county.id.rawValue], "users": [li.userID.rawValue],
            "officers": [li.userID.rawValue], "entries": ["3", "40"],
        ]
    }

    /// A filed case about a person, its file full of values that not everybody may see.
    private static func investigating(in world: CaseWorld) async throws -> CaseID {
        let id = try await world.office.perform(
            RegisterCase(
                title: "销售侵犯注册商标专用权商品", conduct: told, amount: .yuan(62_000), unit: world.house.county.id,
                source: .monitoring, party: "张某", partyCode: number, place: "青石县人民路8号",
                conductOn: LegalDate("2026-11-02")), as: world.li)
        try await world.act(AssignCaseOfficers(id, officers: [world.li.userID, world.wang.userID]), as: world.head)
        let proposal = FilingProposal.file(conditions: Set(FilingCondition.allCases), reasons: told)
        try await world.act(ProposeFiling(id, proposal), as: world.li)
        try await world.act(DecideFiling(id, files: true, opinion: "同意立案，联系电话\(mobile)"), as: world.head)
        try await world.addEvidence(to: id)
        return id
    }

    /// Every form that the case can have, each with the home and the telephone where it asks for them.
    private static func issueForms(on id: CaseID, in world: CaseWorld) async throws {
        let now = world.house.clock.now
        let forms = try await world.office.read { try CaseForms(id, for: world.li, at: now, in: $0) }
        for form in forms.fitting where form.missing.isEmpty && form.form.way == .chosen {
            let answers = answers(to: try forms.filling(form.form.form))
            _ = try await world.office.perform(IssueForm(id, form.form.form, answers), as: world.li)
        }
    }

    /// The examples of a form, with the home and the telephone where it asks for them.
    static func answers(to filling: FormFilling) -> [String: String] {
        filling.examples.merging(["address": home, "phone": mobile]) { _, ours in ours }
            .filter { name, _ in filling.asked.contains { $0.name == name } }
    }

    private static func example(_ name: String) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: "docs/examples/\(name)"), encoding: .utf8)
    }
}
