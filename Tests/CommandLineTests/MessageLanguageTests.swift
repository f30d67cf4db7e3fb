import Testing

@testable import qingyuan

struct MessageLanguageTests {
    private static let asked: [([String: String], MessageLanguage)] = [
        ([:], .zh), (["LANG": "en_US.UTF-8"], .en), (["LANG": "zh_CN.UTF-8"], .zh), (["LANG": "C.UTF-8"], .zh),
        (["LANG": "en_US.UTF-8", "LC_ALL": "zh_CN.UTF-8"], .zh), (["LANG": "zh_CN", "LC_MESSAGES": "en_GB"], .en),
        (["LANG": "en_US", "LC_ALL": ""], .en),
    ]

    @Test(arguments: asked)
    func `messages are in the language of the environment`(environment: [String: String], language: MessageLanguage) {
        #expect(MessageLanguage(of: environment) == language)
    }

    @Test func `a command follows the environment unless it is told`() async throws {
        try await Program.with { program in
            let english = ["LANG": "en_US.UTF-8", "LC_ALL": "", "LC_MESSAGES": ""]
            let asked = try program.run("config", "check", "--set", "port=none", environment: english)
            #expect(!asked.messages.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) }, "\(asked.messages)")
            let told = try program.run(
                "config", "check", "--set", "port=none", "--language", "zh", environment: english)
            #expect((told.messages + told.output).contains { ("\u{4E00}"..."\u{9FFF}").contains($0) })
        }
    }
}
