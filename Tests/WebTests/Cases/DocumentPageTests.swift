import Enforcement
import Law
import TestSupport
import Testing

@testable import Web

/// The two prescribed documents, as they were looked at.
struct DocumentPageTests {
    private static let day = LegalDate(year: 2026, month: 11, day: 23) ?? LegalDate(dayNumber: 0)
    private static let officers = [
        NamedOfficer(name: "李梅", certificateNumber: "4300123"), NamedOfficer(name: "王强", certificateNumber: "4300456"),
    ]

    @Test(arguments: [true, false])
    func `form 7 has every element, filed or not`(files: Bool) {
        let proposal =
            files
            ? FilingProposal.file(conditions: Set(FilingCondition.allCases), reasons: "经核查，该店销售假冒商品")
            : .doNotFile(ground: .minorAndCorrected, reasons: "仅售出1条并已召回")
        let form = FilingApprovalForm(
            unitName: "青石县市场监督管理局", caseNumber: "青市监案〔2026〕1号", files: files, title: "销售侵犯注册商标专用权商品",
            source: .monitoring, clueNumber: "青市监线索〔2026〕7号", registeredOn: Self.day, party: "锦绣<商行>",
            partyCode: nil, place: "人民路8号", conductOn: Self.day, conduct: "网店销售标有“云锦”字样的丝巾",
            amount: .yuan(62_000), proposal: proposal, proposedOn: Self.day, officers: Self.officers, approver: "陈立",
            approverOpinion: files ? "同意立案。" : "同意不予立案。", approvedOn: Self.day)
        let page = SheetPage.page(
            FilingApprovalSheet.sheet(form, number: "青市监立审〔2026〕1号"), back: Paths.cases,
            files: SheetPage.Files(pdf: Path("documents", "1", "pdf"), word: Path("documents", "1", "docx")),
            context: Gallery(.zh).context)
        #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
        expectGolden(page.text, "filing-approval-\(files ? "filed" : "not-filed").html")
    }

    @Test func `a draft says that it is one and has no number`() {
        let page = SheetPage.page(
            CriminalTransferSheet.sheet(Self.letter, number: nil), back: Paths.transfers, context: Gallery(.en).context)
        #expect(page.text.contains("草稿"))
        #expect(!page.text.contains("sheet-number"))
        #expect(!page.text.contains(">PDF<"), "a draft is not to be saved as a document")
    }

    @Test func `the letter has every element that the law asks for`() {
        let page = SheetPage.page(
            CriminalTransferSheet.sheet(Self.letter, number: "青市监罪移〔2026〕1号"), back: Paths.transfers,
            context: Gallery(.zh).context)
        for element in [
            "青石县公安局", "第二百一十四条", "销售假冒注册商标的商品罪", "第三条第一款", "陈立", "¥62,000.00", "涉案物品清单", "未随案移送", "回执",
            "李梅（执法证号4300123）", "中华人民共和国刑法", "印章",
        ] {
            #expect(page.text.contains(element), "\(element)")
        }
        #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
        expectGolden(page.text, "criminal-transfer.html")
    }

    private static let letter = CriminalTransferLetter(
        unitName: "青石县市场监督管理局", receiverName: "青石县公安局", transferNumber: "青市监移〔2026〕1号",
        caseNumber: "青市监案〔2026〕1号", caseTitle: "销售侵犯注册商标专用权商品", party: "锦绣商行", partyCode: nil,
        crime: .sellingCounterfeits, ground: .thresholdMet, facts: "销售金额62000元", amount: .yuan(62_000),
        attachments: [.letter, .investigationReport, .goodsList], missing: [.testReport], officers: officers,
        approver: "陈立", approvedOn: day, handedOverOn: day)
}
