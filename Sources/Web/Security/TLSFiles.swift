import NIOSSL

/// The files of TLS, in PEM.
package struct TLSFiles: Sendable, Hashable {
    package let certificateChain: String
    package let privateKey: String

    package init(certificateChain: String, privateKey: String) {
        self.certificateChain = certificateChain
        self.privateKey = privateKey
    }
}

/// Why the files of TLS cannot be used.
package enum TLSFault: Error, Sendable, Hashable {
    /// The file holds no certificate in PEM, or cannot be read.
    case certificate(String)
    /// The file holds no private key in PEM, or cannot be read.
    case privateKey(String)
    /// The key is not that of the certificate.
    case mismatch
}

extension TLSFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .certificate(let path): "\(path) holds no readable certificate in PEM"
        case .privateKey(let path): "\(path) holds no readable private key in PEM"
        case .mismatch: "the private key is not that of the certificate"
        }
    }
}

/// A certificate chain and its key as they were read.
package struct TLSIdentity: Sendable {
    let chain: [NIOSSLCertificate]
    let key: NIOSSLPrivateKey
    /// The seconds since 1970 between which every certificate of the chain is good.
    package let validity: ClosedRange<Int>

    /// Reads the files and holds the key against the certificate.
    ///
    /// - Throws: `TLSFault`.
    package init(_ files: TLSFiles) throws(TLSFault) {
        guard let chain = try? NIOSSLCertificate.fromPEMFile(files.certificateChain), !chain.isEmpty else {
            throw .certificate(files.certificateChain)
        }
        guard let key = try? NIOSSLPrivateKey(file: files.privateKey, format: .pem) else {
            throw .privateKey(files.privateKey)
        }
        self.chain = chain
        self.key = key
        let from = chain.map { Int($0.notValidBefore) }.max() ?? 0
        let until = chain.map { Int($0.notValidAfter) }.min() ?? 0
        validity = from...max(from, until)
        guard (try? NIOSSLContext(configuration: configuration())) != nil else { throw .mismatch }
    }

    /// TLS 1.2 and later, for HTTP/1.1.
    func configuration() -> TLSConfiguration {
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["http/1.1"]
        return configuration
    }
}
