import LamproomClient
import NIOCore
import NIOHTTP1
import NIOPosix

/// One connection of a worker, kept open from request to request, and cut where that is wanted.
final class Connection: Sendable {
    private let channel: any Channel
    private let answers: NIOLoopBound<AnswerHandler>
    private let host: String

    /// - Parameters:
    ///   - port: of the service on this computer.
    static func open(port: Int, on group: any EventLoopGroup) async throws(TransportError) -> Connection {
        do {
            let bootstrap = ClientBootstrap(group: group)
                .channelOption(.socketOption(.tcp_nodelay), value: 1)
                .connectTimeout(.seconds(30))
            return try await bootstrap.connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    let handler = AnswerHandler()
                    try channel.pipeline.syncOperations.addHTTPClientHandlers()
                    try channel.pipeline.syncOperations.addHandler(handler)
                    return Connection(
                        channel, NIOLoopBound(handler, eventLoop: channel.eventLoop), host: "127.0.0.1:\(port)")
                }
            }
        } catch {
            throw .refused
        }
    }

    private init(_ channel: any Channel, _ answers: NIOLoopBound<AnswerHandler>, host: String) {
        self.channel = channel
        self.answers = answers
        self.host = host
    }

    var isOpen: Bool { channel.isActive }

    func close() async {
        try? await channel.close()
    }

    /// Sends a request and waits for the whole answer.
    func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
        let head = head(of: request)
        do {
            return try await channel.eventLoop.flatSubmit { [self] in
                let promise = channel.eventLoop.makePromise(of: TransportResponse.self)
                answers.value.expect(promise)
                write(head, request.body, isWhole: true)
                let deadline = channel.eventLoop.scheduleTask(in: .seconds(60)) {
                    self.answers.value.fail(TransportError.timedOut)
                }
                promise.futureResult.whenComplete { _ in deadline.cancel() }
                return promise.futureResult
            }.get()
        } catch let error as TransportError {
            throw error
        } catch {
            throw .connectionLost
        }
    }

    /// Sends a request and loses the connection.
    ///
    /// - Parameter resets: the other side is told nothing but a reset, and may lose what it has not read.
    func send(_ request: TransportRequest, losing cut: Cut, resets: Bool) async {
        let head = head(of: request)
        _ = try? await channel.eventLoop.flatSubmit { [self] in
            let written = write(head, request.body, isWhole: cut != .inRequest)
            let wait: TimeAmount = cut == .beforeAnswer ? .milliseconds(2) : .zero
            return written.flatMap {
                self.channel.eventLoop.scheduleTask(in: wait) {}.futureResult
            }.flatMap {
                guard resets, let socket = self.channel as? any SocketOptionProvider else {
                    return self.channel.eventLoop.makeSucceededVoidFuture()
                }
                return socket.setSoLinger(linger(l_onoff: 1, l_linger: 0))
            }
        }.get()
        await close()
    }

    private func head(of request: TransportRequest) -> HTTPRequestHead {
        var headers = HTTPHeaders(request.headers.map { ($0.name, $0.value) })
        headers.add(name: "Host", value: host)
        if case .bytes(let bytes) = request.body { headers.add(name: "Content-Length", value: String(bytes.count)) }
        return HTTPRequestHead(
            version: .http1_1, method: HTTPMethod(rawValue: request.method), uri: request.target, headers: headers)
    }

    /// On the event loop.
    @discardableResult
    private func write(
        _ head: HTTPRequestHead, _ body: TransportRequest.Body, isWhole: Bool
    ) -> EventLoopFuture<Void> {
        channel.write(HTTPClientRequestPart.head(head), promise: nil)
        if case .bytes(let bytes) = body {
            let part = isWhole ? bytes[...] : bytes.prefix(bytes.count / 2)
            channel.write(HTTPClientRequestPart.body(.byteBuffer(ByteBuffer(bytes: part))), promise: nil)
        }
        guard isWhole else { return channel.writeAndFlush(HTTPClientRequestPart.body(.byteBuffer(ByteBuffer()))) }
        return channel.writeAndFlush(HTTPClientRequestPart.end(nil))
    }
}
