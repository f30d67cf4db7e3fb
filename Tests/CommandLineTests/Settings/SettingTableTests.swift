import Law
import Testing
import Web

@testable import qingyuan

struct SettingTableTests {
    private var rows: [any SettingRow] { SettingTable.rows }

    @Test func `every setting has one name in the file, in the environment and in words`() {
        #expect(rows.count > 20)
        #expect(Set(rows.map(\.name)).count == rows.count)
        for row in rows {
            #expect(row.name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(row.name)")
            #expect(row.variable.wholeMatch(of: /QINGYUAN(_[A-Z]+)+/) != nil, "\(row.variable)")
            #expect(!row.meaning.zh.isEmpty && !row.meaning.en.isEmpty)
            #expect(row.flag.map { $0.hasPrefix("--") } ?? true)
        }
    }

    @Test func `what is set by default can be set`() throws {
        for row in rows { #expect(try row.canonical(row.standardText) == row.standardText, "\(row.name)") }
    }

    @Test func `with nothing set the server is as its own defaults say`() {
        let web = Settings(SettingSources(file: nil, environment: [:], arguments: [])).web(demonstration: false)
        #expect(web.sessions == .init())
        #expect(web.rates == .init())
        #expect(web.requests == .init())
        #expect(web.address == "127.0.0.1" && web.port == 8080 && web.tls == nil && web.publicOrigin == nil)
    }

    @Test(arguments: [
        ("port", "0", true), ("port", "65535", true), ("port", "65536", false), ("port", "-1", false),
        ("port", "http", false), ("port", "", false), ("rate-limits", "off", true), ("rate-limits", "maybe", false),
        ("log-level", "debug", true), ("log-level", "loud", false), ("host", "", true), ("data", "", false),
    ])
    func `a value outside its type or range is refused`(name: String, text: String, isValue: Bool) throws {
        let row = try #require(SettingTable.row(name))
        #expect(((try? row.canonical(text)) != nil) == isValue)
    }
}
