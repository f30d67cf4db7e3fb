/// Short ways to write slots, and those that many forms share.
extension FormSlot {
    static func line(
        _ name: String, _ zh: String, _ en: String, _ source: Source = .officer, example: String = ""
    ) -> FormSlot { FormSlot(name, zh, en, .line, source, example: example) }

    static func text(
        _ name: String, _ zh: String, _ en: String, _ source: Source = .officer, example: String = ""
    ) -> FormSlot { FormSlot(name, zh, en, .text, source, example: example) }

    static func day(_ name: String, _ zh: String, _ en: String, _ source: Source = .officer) -> FormSlot {
        FormSlot(name, zh, en, .day, source, example: "2026-11-20")
    }

    static func choice(_ name: String, _ zh: String, _ en: String, _ words: String...) -> FormSlot {
        FormSlot(name, zh, en, .choice(words), example: words.first ?? "")
    }

    static func choice(
        _ name: String, _ zh: String, _ en: String, _ source: Source, _ words: String...
    ) -> FormSlot {
        FormSlot(name, zh, en, .choice(words), source, example: words.first ?? "")
    }

    static func list(
        _ name: String, _ zh: String, _ en: String, _ columns: [FormTable.Column], example: String
    ) -> FormSlot { list(name, zh, en, .officer, columns, example: example) }

    static func list(
        _ name: String, _ zh: String, _ en: String, _ source: Source, _ columns: [FormTable.Column],
        example: String
    ) -> FormSlot { FormSlot(name, zh, en, .table(columns), source, example: example) }

    static func talk(_ name: String, _ zh: String, _ en: String, example: String) -> FormSlot {
        FormSlot(name, zh, en, .dialogue, example: example)
    }
}

extension FormSlot {
    static let title = line("title", "案由", "What it is about", .only(.title))
    static let caseNumber = line("caseNumber", "案件编号", "Case number", .only(.caseNumber))
    static let party = line("party", "当事人", "Party", .record(.party), example: "云州市南门百货店")
    static let partyCode = line(
        "partyCode", "证件号码", "Credit code or identity number", .record(.partyCode), example: "92990100MA9100071Y"
    ).ifGiven
    static let address = line("address", "住所", "Address", example: "云州市南门街12号").ifGiven
    static let servedAt = line("address", "送达地址", "Where", example: "云州市南门街12号")
    static let head = line("head", "负责人姓名", "Its head", example: "孙某").ifGiven
    static let phone = line("phone", "联系电话", "Telephone", example: "0990-5550101").ifGiven
    static let officers = line("officers", "办案人员", "Officers", .record(.officers), example: "李梅（9910001）、王强（9910002）")
    static let contact = line("contact", "联系人", "Contact", .start(.officers), example: "李梅、王强")
    static let place = line("place", "发生地", "Place of the conduct", .record(.place), example: "云州市南门街12号")
    static let conductOn = line("conductOn", "行为日期", "Day of the conduct", .record(.conductOn), example: "2026年11月2日")
        .ifGiven
    static let conduct = text("conduct", "案情", "The conduct", .start(.conduct), example: "在网店销售假冒“云岭泉”饮用水。")
    static let facts = text(
        "facts", "违法事实", "The facts", .start(.foundFacts), example: "当事人在网店销售假冒“云岭泉”饮用水86箱，货值金额12400元。")
    static let basis = text(
        "basis", "法律依据", "Provisions", .start(.basis), example: "《中华人民共和国商标法》第五十七条第三项、第六十条第二款")
    static let approvalBasis = text(
        "basis", "法律依据", "Provisions", example: "《中华人民共和国行政强制法》第十八条、第二十四条")
    static let addressee = line("addressee", "收文单位", "To whom it goes", example: "临泽市市场监督管理局")
    static let attachments = text("attachments", "附件", "Attachments", example: "案件材料一册\n物品清单一份").ifGiven
    static let venue = line("where", "地点", "Place", example: "云州市南门街12号店内")
    static let from = line("from", "起", "From", example: "2026年11月20日9时10分")
    static let until = line("until", "止", "Until", example: "2026年11月20日10时25分")
    static let recorder = line("recorder", "记录人", "Who kept the record", example: "王强")
    static let measure = choice("measure", "措施", "Measure", "查封", "扣押")
    static let remedies = text(
        "remedies", "救济途径", "Remedies and their terms",
        .words(
            "如不服本决定，可以自收到本决定书之日起六十日内依法申请行政复议，也可以自收到本决定书之日起六个月内依法向人民法院提起行政诉讼。"),
        example:
            "如不服本决定，可以自收到本决定书之日起六十日内向云州市人民政府申请行政复议，也可以自收到本决定书之日起六个月内依法向云州市云岭区人民法院提起行政诉讼。")
    static let goodsColumns: [FormTable.Column] = [
        .init("序号"), .init("名称", 3), .init("规格型号、标识", 2), .init("单位"), .init("数量"), .init("备注", 2),
    ]
    static let goods = list(
        "goods", "物品清单", "Items", .start(.goods), goodsColumns,
        example: "1 | “云岭泉”饮用水 | 550ml×24 | 箱 | 86 | 外包装完好\n2 | 销售单据 | A5 | 本 | 2 | 2026年9月至11月")
}
