import Law
import Web

/// Whether the settings agree with each other.
struct SettingsAgreement {
    private let settings: Settings
    private let demonstration: Bool
    private let web: WebSettings

    init(_ settings: Settings, demonstration: Bool) {
        self.settings = settings
        self.demonstration = demonstration
        web = settings.web(demonstration: demonstration)
    }

    /// What contradicts what.
    var problems: [SettingProblem] { (addresses + tls + limits + exposure).compactMap(\.self) }

    private var addresses: [SettingProblem?] {
        [
            demonstration && !web.isLoopback
                ? contradiction(
                    "address",
                    Wording("演示模式任何人都能登录，只能监听本机", "a demonstration signs anyone in and so listens on loopback only"),
                    mend: Wording("去掉 address，或改用 qingyuan serve", "leave address out, or use `qingyuan serve`")) : nil,
            settings[\.origin].map { Origin($0) == nil } == true
                ? contradiction(
                    "origin", Wording("不是网址", "this is no origin"),
                    mend: Wording("写成 https://主机名[:端口]", "write scheme://host[:port], nothing after it")) : nil,
            !settings[\.rateLimits] && !web.isLoopback
                ? contradiction(
                    "rate-limits", Wording("频率限制只能在监听本机时关闭", "the limits may be off on loopback only"),
                    mend: Wording("设为 on", "set it on")) : nil,
        ]
    }

    private var tls: [SettingProblem?] {
        let missing =
            switch (settings[\.tlsCertificate], settings[\.tlsKey]) {
            case (.some, nil): "tls-key"
            case (nil, .some): "tls-certificate"
            default: nil as String?
            }
        let isPlain = settings[\.origin]?.hasPrefix("http://") == true
        return [
            missing.map {
                contradiction(
                    $0, Wording("证书与私钥须同时给出", "the certificate and its key are given together"),
                    mend: Wording("补上 \($0)", "set \($0) too"))
            },
            web.tls != nil && isPlain
                ? contradiction(
                    "origin", Wording("已启用 TLS，而网址是 http", "TLS is on, and the origin says http"),
                    mend: Wording("网址改用 https", "write https in the origin")) : nil,
        ]
    }

    private var limits: [SettingProblem?] {
        [
            settings[\.sessionIdle] > settings[\.sessionAbsolute]
                ? contradiction(
                    "session-idle", Wording("空闲期限长于会话期限", "a session cannot idle longer than it lives"),
                    mend: Wording("不得大于 session-absolute", "let it be at most session-absolute")) : nil
        ]
    }

    /// What is allowed and rarely meant.
    private var exposure: [SettingProblem?] {
        guard !web.isLoopback else { return [] }
        return [
            !web.isSecure && settings[\.trustedProxy].isEmpty
                ? warning(
                    "address",
                    Wording(
                        "对外监听而未加密：密码与会话以明文传输", "others reach the server without encryption: passwords travel in clear"),
                    mend: Wording(
                        "设置 tls-certificate 与 tls-key，或由代理加密", "set tls-certificate and tls-key, or end TLS at a proxy")
                )
                : nil,
            settings[\.origin] == nil && settings[\.host].isEmpty
                ? warning(
                    "origin", Wording("未设主机名：以任何名称发来的请求都会答复", "requests under any host name are answered"),
                    mend: Wording("设置 origin 或 host", "set origin or host")) : nil,
        ]
    }

    private func contradiction(_ name: String, _ message: Wording, mend: Wording) -> SettingProblem {
        SettingProblem(.contradiction, at: place(name), setting: name, message, mend: mend)
    }

    private func warning(_ name: String, _ message: Wording, mend: Wording) -> SettingProblem {
        SettingProblem(.contradiction, .warning, at: place(name), setting: name, message, mend: mend)
    }

    private func place(_ name: String) -> String {
        guard let row = SettingTable.row(name) else { return name }
        let place = settings.origin(of: row).place
        return place.isEmpty ? "default" : place
    }
}
