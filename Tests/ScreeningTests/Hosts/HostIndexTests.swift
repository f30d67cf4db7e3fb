import Testing

@testable import Screening

struct HostIndexTests {
    static let index = HostIndex(
        [
            Mark(id: "nordvik", mark: "Nordvik", aliases: ["诺维克"]), Mark(id: "paypal", mark: "PayPal"),
            Mark(id: "eclipse", mark: "Eclipse"), Mark(id: "huawei", mark: "华为"),
        ], official: ["www.nordvik.com", "paypal.com"])

    @Test(arguments: [
        ("nordvik.shop", "nordvik", HostFinding.Way.same), ("n0rdvik.com", "nordvik", .homoglyph),
        ("xn--nrdvik-wqf.com", "nordvik", .homoglyph), ("nоrdvik.com", "nordvik", .homoglyph),
        ("norvik.com", "nordvik", .typo), ("nordvki.com", "nordvik", .typo), ("nordviik.net", "nordvik", .typo),
        ("nord-vik.com", "nordvik", .divided), ("nord.vik.com", "nordvik", .divided),
        ("nordvikoutlet.com.cn", "nordvik", .added), ("cheap-n0rdvik-shoes.com", "nordvik", .added),
        ("https://nordvik.example.com/login?x=1", "nordvik", .subdomain), ("nuoweike.cn", "nordvik", .pinyin),
        ("paypa1.com", "paypal", .homoglyph), ("xn--pypal-4ve.com", "paypal", .homoglyph),
        ("huawei.top", "huawei", .pinyin),
    ])
    func `a host that looks like a mark is found with the way it does so`(
        _ host: String, _ right: String, _ way: HostFinding.Way
    ) throws {
        let finding = try #require(Self.index.findings(in: host).first)
        #expect(finding.right == right)
        #expect(finding.way == way)
        #expect(finding.score >= 0.35)
    }

    static let chinese = HostIndex([
        Mark(id: "nike", mark: "耐克", aliases: ["Nike"]), Mark(id: "moutai", mark: "茅台"), Mark(id: "zhang", mark: "张小泉"),
    ])

    @Test(arguments: [
        ("耐克.com", "nike", HostFinding.Way.same), ("耐尅.中国", "nike", .same), ("茅台.com", "moutai", .same),
        ("张小泉.com", "zhang", .same), ("張小泉.com", "zhang", .same), ("xn--yet34e11r.com", "zhang", .same),
        ("奈克.com", "nike", .homophone), ("耐克官网.cn", "nike", .added), ("正品茅台专卖店.com", "moutai", .added),
        ("毛台酒.com", "moutai", .homophone), ("耐克.example.com", "nike", .subdomain), ("niekshop.com", "nike", .typo),
        ("nkie.com", "nike", .typo), ("niike.com", "nike", .typo), ("nike耐克.com", "nike", .added),
    ])
    func `marks in Han characters and slips in short names are found`(
        _ host: String, _ right: String, _ way: HostFinding.Way
    ) throws {
        let finding = try #require(Self.chinese.findings(in: host).first)
        #expect(finding.right == right)
        #expect(finding.way == way)
        #expect(finding.score >= 0.35)
    }

    @Test(arguments: [
        "耐心.com", "克服.cn", "小泉.com", "不耐克服.com", "nice.com", "bike.com", "mike.com", "nile.com", "knives.com",
        "likeshop.com",
        "bikestore.com", "猫.com",
    ])
    func `other words in Han characters and other words like a short name are left alone`(_ host: String) {
        #expect(Self.chinese.findings(in: host).isEmpty)
    }

    @Test(arguments: [
        "nordvik.com", "shop.nordvik.com", "example.com", "nordic.com", "ellipse.com", "collapse.org", "192.168.0.1",
        "localhost",
        "northvikings.com", "payroll.com", "paper.com", "", "...", "xn--.com",
    ])
    func `a holder's own host and hosts of other names are left alone`(_ host: String) {
        #expect(Self.index.findings(in: host).isEmpty)
    }

    @Test(arguments: [
        ("https://user@⟦n0rdvik⟧.com:8443/item?id=1", "n0rdvik"), (" HTTP://WWW.⟦Nordvik⟧.SHOP/", "nordvik"),
        ("//cdn.example.com/⟦⟧", ""), ("⟦nord.vik⟧.com", "nord.vik"), ("⟦nordvik⟧.example.com.cn", "nordvik"),
        ("https://⟦xn--nrdvik-wqf⟧.com", "nоrdvik"), ("https://⟦nоrdvik⟧.com/路", "nоrdvik"),
    ])
    func `the label stands in the address where the finding says`(_ marked: String, _ label: String) throws {
        let (address, range) = Cases.unmarked(marked)
        let finding = Self.index.findings(in: address).first
        #expect(finding?.label ?? "" == label)
        #expect(finding.map { $0.start..<$0.end } ?? range == range)
    }

    @Test func `an official host covers what stands below it and nothing beside it`() {
        let index = HostIndex([Mark(id: "n", mark: "Nordvik")], official: ["https://nordvik.taobao.com/shop"])
        #expect(index.findings(in: "nordvik.taobao.com").isEmpty)
        #expect(index.findings(in: "m.nordvik.taobao.com").isEmpty)
        #expect(index.findings(in: "nordvik.jd.com").map(\.way) == [.subdomain])
        #expect(index.findings(in: "nordvik-vip.taobao.com").map(\.way) == [.subdomain])
    }

    @Test(arguments: [
        ("https://www.Nordvik.com/a", "nordvik.com"), ("xn--nrdvik-wqf.com", "nоrdvik.com"), ("www.com", "www.com"),
        ("nordvik.com.", "nordvik.com"), ("no host", nil), ("10.0.0.1", nil),
    ])
    func `a host is kept in one way however it is written`(_ address: String, _ host: String?) {
        #expect(HostIndex.host(of: address) == host)
    }

    @Test func `a right that is taken out is looked for no more, and one put in is`() {
        var index = HostIndex([Mark(id: "a", mark: "Nordvik")])
        index.insert(Mark(id: "a", mark: "Sudvik"))
        #expect(index.findings(in: "nordvik.shop").isEmpty)
        #expect(index.findings(in: "sudvik.shop").map(\.right) == ["a"])
        index.insert(Mark(id: "b", mark: "Ostvik", officialHosts: ["sudvik.shop"]))
        #expect(index.findings(in: "sudvik.shop").isEmpty)
        index.remove(right: "b")
        #expect(index.findings(in: "sudvik.shop").count == 1)
        index.remove(right: "a")
        #expect(index.findings(in: "sudvik.shop").isEmpty && index.nameCount == 0)
    }

    /// The sample strings of RFC 3492, section 7.1.
    @Test(arguments: [
        ("ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文"), ("ihqwctvzc91f659drss3x8bo0yb", "他們爲什麽不說中文"),
        ("PorqunopuedensimplementehablarenEspaol-fmd56a", "PorquénopuedensimplementehablarenEspañol"),
        ("3B-ww4c5e180e575a65lsy2b", "3年B組金八先生"), ("de-jg4avhby1noc0d", "パフィーdeルンバ"),
    ])
    func `Punycode is read as RFC 3492 says`(_ written: String, _ text: String) {
        #expect(Punycode.decoded(Substring(written).utf8) == text)
    }

    @Test(arguments: ["a-\u{7F}", "99999999999999", "é"])
    func `what is no Punycode is none`(_ written: String) {
        #expect(Punycode.decoded(Substring(written).utf8) == nil)
    }
}
