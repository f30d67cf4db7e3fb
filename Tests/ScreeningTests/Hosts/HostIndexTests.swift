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

    @Test(arguments: [
        "nordvik.com", "shop.nordvik.com", "example.com", "nordic.com", "ellipse.com", "collapse.org", "192.168.0.1",
        "localhost",
        "northvikings.com", "payroll.com", "paper.com", "", "...", "xn--.com",
    ])
    func `a holder's own host and hosts of other names are left alone`(_ host: String) {
        #expect(Self.index.findings(in: host).isEmpty)
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
