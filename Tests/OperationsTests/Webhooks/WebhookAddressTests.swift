import Testing

@testable import Operations

struct WebhookAddressTests {
    @Test(arguments: [
        "https://example.gov.cn/hooks", "https://example.gov.cn:8443/a?b=c", "https://8.8.8.8/x",
        "https://[2400:3200::1]/x", "HTTPS://example.gov.cn",
    ])
    func `a whole address with https is taken`(text: String) throws {
        #expect(try WebhookAddress(text, allowingPrivate: false).text == text)
    }

    @Test(arguments: [
        "example.gov.cn", "/hooks", "ftp://example.gov.cn/", "https://", "https://user@example.gov.cn/",
        "https://user:word@example.gov.cn/", "https://example.gov.cn/#part", "https://例子.cn/", "https://a b.cn/",
        "https://example.gov.cn:0/", "https://example.gov.cn:70000/", "javascript:alert(1)",
    ])
    func `anything else is malformed, whatever is allowed`(text: String) {
        for allowed in [true, false] {
            #expect(throws: WebhookAddress.Fault.malformed) { try WebhookAddress(text, allowingPrivate: allowed) }
        }
    }

    @Test(arguments: [
        "https://127.0.0.1/", "https://10.1.2.3/", "https://192.168.0.9:8443/", "https://[::1]/", "https://[fd00::1]/",
        "https://169.254.169.254/latest/meta-data/", "https://[::ffff:10.0.0.1]/", "https://0.0.0.0/",
    ])
    func `this machine and private networks are refused unless they are allowed`(text: String) throws {
        #expect(throws: WebhookAddress.Fault.notPublic) { try WebhookAddress(text, allowingPrivate: false) }
        #expect(try WebhookAddress(text, allowingPrivate: true).isSecure)
    }

    @Test func `without encryption only where private networks are allowed`() throws {
        #expect(throws: WebhookAddress.Fault.notSecure) {
            try WebhookAddress("http://example.gov.cn/", allowingPrivate: false)
        }
        #expect(try !WebhookAddress("http://10.0.0.1/", allowingPrivate: true).isSecure)
    }

    @Test(arguments: [
        ("8.8.8.8", true), ("223.5.5.5", true), ("172.15.255.255", true), ("172.16.0.0", false),
        ("172.31.255.255", false),
        ("172.32.0.0", true), ("100.63.255.255", true), ("100.64.0.1", false), ("100.127.255.255", false),
        ("100.128.0.0", true), ("198.17.255.255", true), ("198.18.0.0", false), ("198.19.255.255", false),
        ("198.20.0.0", true), ("223.255.255.255", true), ("224.0.0.1", false), ("255.255.255.255", false),
        ("192.0.2.1", false), ("198.51.100.7", false), ("203.0.113.9", false), ("127.255.255.254", false),
        ("2400:3200::1", true), ("2001:200::1", true), ("2001:1ff:ffff::1", false), ("2001:db8::1", false),
        ("2002:a00:1::", false), ("3fff:fff::1", false), ("fe80::1", false), ("fc00::1", false), ("ff02::1", false),
        ("::", false), ("::1", false), ("64:ff9b::a00:1", false), ("::ffff:8.8.8.8", true), ("::ffff:127.0.0.1", false),
    ])
    func `every special range is known to its last address`(text: String, isPublic: Bool) throws {
        #expect(try #require(NetworkAddress(text)).isPublic == isPublic)
    }

    @Test(arguments: ["", "localhost", "1.2.3", "256.1.1.1", "1::2::3", "0x7f.1"])
    func `a name is no address`(text: String) {
        #expect(NetworkAddress(text) == nil)
    }
}
