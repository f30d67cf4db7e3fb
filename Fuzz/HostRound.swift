import Screening

/// Host names of any characters against rights and official hosts.
enum HostRound {
    private static let parts = [
        "www.", "xn--", ".com", ".com.cn", "-", "--", "..", "https://", "@", ":80", "/", "?", "#", "xn--fiq", "0", "rn",
    ]

    static func run(_ random: inout FuzzRandom) throws {
        let marks = TextRound.marks(&random) + [Mark(id: "nv", mark: "Nordvik"), Mark(id: "zx", mark: "张小泉")]
        let names = marks.map(\.mark) + ["nordvik", "zhangxiaoquan", "n0rdvik"]
        let index = HostIndex(marks, official: [host(names, &random), "nordvik.com"])
        for _ in 0..<20 {
            for finding in index.findings(in: host(names, &random)) {
                try Broken.unless((0...1).contains(finding.score), "a host with a score of \(finding.score)")
                try Broken.unless(marks.contains { $0.id == finding.right }, "a host that looks like no right")
            }
        }
    }

    private static func host(_ names: [String], _ random: inout FuzzRandom) -> String {
        (0..<random.number(0...7)).map { _ in
            random.once(in: 2) ? random.one(of: parts) : random.disturbed(random.one(of: names))
        }.joined()
    }
}
