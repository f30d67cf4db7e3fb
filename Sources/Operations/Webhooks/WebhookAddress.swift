import Foundation
package import Law

/// Where a webhook goes: an address that was checked as far as it can be without asking anybody.
package struct WebhookAddress: Sendable, Hashable {
    /// The longest address, in bytes.
    static let longest = 1_000

    package let text: String
    /// Without the brackets of an address of version six.
    package let host: String
    package let isSecure: Bool

    /// What is wrong with an address.
    package enum Fault: Error, Sendable, Hashable {
        case malformed, notSecure, notPublic

        package var message: Wording {
            switch self {
            case .malformed:
                Wording(
                    "请填写完整网址，如 https://example.gov.cn/hooks，不含用户名、口令和 #",
                    "Give a whole address such as https://example.gov.cn/hooks, without user, password or #")
            case .notSecure:
                Wording("接收地址须为 https", "The receiver must be reached by https")
            case .notPublic:
                Wording(
                    "不能发往本机或内网地址；确需发往内网的，由管理员设置 webhook-private",
                    "Not to this machine or a private network, unless the setting webhook-private allows it")
            }
        }
    }

    /// Reads an address.
    ///
    /// - Parameter allowingPrivate: whether plain http and addresses of private networks are let through.
    package init(_ text: String, allowingPrivate: Bool) throws(Fault) {
        guard text.utf8.count <= WebhookAddress.longest, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
            let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
            let host = parts.host, !host.isEmpty, parts.user == nil, parts.password == nil, parts.fragment == nil,
            scheme == "https" || scheme == "http", parts.port.map((1...65_535).contains) ?? true
        else { throw .malformed }
        self.text = text
        self.host = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        isSecure = scheme == "https"
        guard !allowingPrivate else { return }
        guard isSecure else { throw .notSecure }
        if let address = NetworkAddress(self.host), !address.isPublic { throw .notPublic }
    }
}
