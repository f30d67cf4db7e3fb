import Testing

@testable import Screening

struct ScreeningIndexTests {
    @Test(arguments: [
        ("阿迪达斯", "阿迪哒斯", "同音：哒 ≈ 达", "sounds the same: 哒 ≈ 达"),
        ("张小泉", "弓长小泉", "拆字：弓长 = 张", "split character: 弓长 = 张"),
        ("红牛", "红午", "形近：午 ≈ 牛", "looks alike: 午 ≈ 牛"),
        ("Moncler", "M0ncler", "数字符号代字母：0 ≈ o", "read as a letter: 0 ≈ o"),
        ("耐克", "耐·克", "插入符号：耐·克 = 耐克", "signs put in: 耐·克 = 耐克"),
        ("达芙妮", "達芙妮", "繁体或异体：達芙妮 = 达芙妮", "traditional characters: 達芙妮 = 达芙妮"),
        ("Moncler", "Ｍoncler", "全角或花式字符：Ｍoncler = Moncler", "full-width or styled characters: Ｍoncler = Moncler"),
        ("Moncler", "moncler", "大小写或重音不同：moncler = Moncler", "case or accents differ: moncler = Moncler"),
        ("Moncler", "Mоncler", "易混字母：Mоncler ≈ Moncler", "look-alike letters: Mоncler ≈ Moncler"),
        ("华为", "华为", "与“华为”相同", "the same as “华为”"),
    ])
    func `a finding says why in both languages`(mark: String, title: String, zh: String, en: String) throws {
        let finding = try #require(ScreeningIndex([Mark(id: "1", mark: mark)]).findings(in: title).first)
        #expect(finding.reason == Reason(zh, en))
    }

    @Test func `an alias names the mark it stands for, in disguise too`() throws {
        let index = ScreeningIndex([Mark(id: "1", mark: "耐克", aliases: ["Nike"])])
        let plain = try #require(index.findings(in: "Nike 跑鞋").first)
        #expect(plain.reason.zh == "别名：Nike = 耐克")
        let hidden = try #require(index.findings(in: "N1ke 跑鞋").first)
        #expect(hidden.reason.zh == "数字符号代字母：1 ≈ i；别名：Nike = 耐克")
    }

    @Test(arguments: ["nylon", "Nikon", "unikely", "on", "Bonon", "lvy", "shm"])
    func `letters inside other words are no mark`(title: String) {
        let index = ScreeningIndex([
            Mark(id: "1", mark: "On"), Mark(id: "2", mark: "Nike"), Mark(id: "3", mark: "LV"),
            Mark(id: "4", mark: "hm"),
        ])
        #expect(index.findings(in: title).isEmpty)
    }

    @Test func `two letters count only as registered`() {
        let index = ScreeningIndex([Mark(id: "1", mark: "LV", classes: [18])])
        #expect(index.findings(in: "LV手提包").count == 1)
        #expect(index.findings(in: "lv手提包").isEmpty)
        #expect(index.findings(in: "L V手提包").isEmpty)
    }

    @Test func `one Han character counts only alone`() {
        let index = ScreeningIndex([Mark(id: "1", mark: "茵")])
        #expect(index.findings(in: "绿茵场").isEmpty)
        #expect(index.findings(in: "正品 茵 女装").count == 1)
    }

    @Test func `all rights in one title are reported, each once`() {
        let index = ScreeningIndex([
            Mark(id: "cola", mark: "可口可乐"), Mark(id: "short", mark: "可乐"), Mark(id: "nike", mark: "耐克"),
        ])
        let findings = index.findings(in: "可口可乐 耐克 耐克联名")
        #expect(findings.map(\.right).sorted() == ["cola", "nike", "short"])
        #expect(findings.first { $0.right == "nike" }?.start == 13)
    }

    @Test func `a right standing openly explains what sounds like another`() {
        let index = ScreeningIndex([Mark(id: "a", mark: "达芙妮"), Mark(id: "b", mark: "达夫妮")])
        #expect(index.findings(in: "达芙妮女鞋").map(\.right) == ["a"])
    }

    @Test(arguments: [("🔥", "没有"), ("A", "太短"), ("12", "太短"), (String(repeating: "长", count: 65), "超过")])
    func `a name that cannot be matched is noted`(name: String, cause: String) {
        let index = ScreeningIndex([Mark(id: "1", mark: name)])
        #expect(index.notes.count == 1)
        #expect(index.findings(in: "x \(name) A 12").isEmpty)
    }

    @Test func `a finding in the description says so`() throws {
        let index = ScreeningIndex([Mark(id: "1", mark: "耐克")])
        let result = index.screen(ListingText(id: "7", title: "男鞋", description: "款式：耐尅跑鞋"))
        let finding = try #require(result.findings.first)
        #expect(finding.field == .description)
        #expect(finding.start == 9 && finding.end == 15)
    }

    @Test func `hostile input ends quickly`() {
        let index = ScreeningIndex([
            Mark(id: "1", mark: "iiiiiiiiiiii"), Mark(id: "2", mark: "丶丶丶丶丶丶"), Mark(id: "3", mark: "rnrnrnrn"),
        ])
        for text in ["!", "|", "丶", "1", "l", "rn", "vv", "a\u{336}", "达", "0"] {
            let result = index.screen(ListingText(id: "1", title: String(repeating: text, count: 2_000)))
            #expect(result.score <= 1)
        }
    }
}
