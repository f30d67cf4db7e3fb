import ArgumentParser
import Enforcement
import Foundation
import Law

/// Standard output for data, standard error for messages.
enum Console {
    /// Writes one line of data.
    static func put(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }

    /// Writes one value as a line of JSON with sorted keys.
    static func put(json value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        put(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    /// Writes one line for people to standard error.
    static func say(_ message: String) {
        FileHandle.standardError.write(Data((message + "\n").utf8))
    }

    /// Shows how far a long piece of work is: rewritten in place on a terminal, silent elsewhere.
    static func progress(_ text: String) {
        guard isatty(STDERR_FILENO) == 1 else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[2K\(text)".utf8))
    }

    /// Ends the line of `progress`.
    static func progressDone() {
        guard isatty(STDERR_FILENO) == 1 else { return }
        FileHandle.standardError.write(Data("\n".utf8))
    }
}

/// The exit codes of the program besides ArgumentParser's 64 for wrong usage.
enum Exit {
    /// The law, the procedure or an authority said no, or a check found something.
    static let refused = ExitCode(1)
    /// The program was called, or set up, wrongly: ArgumentParser's own code.
    static let usage = ExitCode(64)
    /// Something of the system failed.
    static let fault = ExitCode(70)
}

extension AsyncParsableCommand {
    /// Runs the body and turns what it throws into a message and an exit code.
    func carryOut(_ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch let refusal as Refusal {
            let source = refusal.source.map { " (\($0.citation.zh))" } ?? ""
            Console.say("\(refusal.message.zh)\(source)\n\(refusal.message.en) [\(refusal.code.rawValue)]")
            throw Exit.refused
        } catch let exit as ExitCode {
            throw exit
        } catch let error as ValidationError {
            throw error
        } catch {
            Console.say("qingyuan: \(error)")
            throw Exit.fault
        }
    }
}
