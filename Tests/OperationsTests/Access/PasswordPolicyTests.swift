import Enforcement
import Operations
import Testing

struct PasswordPolicyTests {
    @Test(arguments: ["correct horse battery", "松下问童子言师采药去", "x8#kQ-30ppLz", "mzrq-7tdn2"])
    func `a long password of one's own is taken`(password: String) throws {
        try PasswordPolicy.check(Secret(password), signInName: "li.mei", personName: "李梅")
    }

    @Test(arguments: [
        "short", "123456789", "1234567890", "0987654321", "aaaaaaaaaaaa", "abababababab", "Password123!", "qwertyuiop",
        "admin-2026-11", "li.mei.is.here", "LI.MEI-2026-x9", "我是李梅不是别人呀", "woaini1314", "13812345678",
        String(repeating: "ab3$", count: 60),
    ])
    func `what everybody tries first is refused`(password: String) {
        #expect(throws: Refusal.self) {
            try PasswordPolicy.check(Secret(password), signInName: "li.mei", personName: "李梅")
        }
    }
}
