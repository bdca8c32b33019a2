// SPDX-License-Identifier: Apache-2.0
package heart.server.remind;

import heart.store.Deliveries.Delivery;
import heart.store.Deliveries.Target.ToMailbox;
import heart.store.Deliveries.What;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Sends one mail through the host's mail server. */
final class MailSender {
  private static final String PATIENCE_MS = String.valueOf(Duration.ofSeconds(10).toMillis());

  private final MailServer server;
  private final Session session;
  private final InstantSource clock;

  MailSender(MailServer server, InstantSource clock) {
    this.server = server;
    this.session = Session.getInstance(settings(server.address()));
    this.clock = clock;
  }

  private static Properties settings(java.net.URI address) {
    var protocol = address.getScheme();
    var settings = new Properties();
    settings.put("mail.transport.protocol", protocol);
    for (var name : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      settings.put("mail." + protocol + "." + name, PATIENCE_MS);
    }
    settings.put("mail." + protocol + ".ssl.checkserveridentity", "true");
    if (protocol.equals("smtp") && !isHere(address.getHost())) {
      settings.put("mail.smtp.starttls.enable", "true");
      settings.put("mail.smtp.starttls.required", "true");
    }
    return settings;
  }

  private static boolean isHere(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** What became of a mail. */
  sealed interface Sent {
    record Arrived() implements Sent {}

    /** The mail server will never take one for this address. */
    record Refused() implements Sent {}

    /**
     * Not now.
     *
     * @param why for the host: a kind of fault, no address
     */
    record Later(String why) implements Sent {}
  }

  Sent send(Delivery delivery, ToMailbox to) {
    try {
      var mail = mail(delivery, to);
      try (var transport = session.getTransport()) {
        var address = server.address();
        transport.connect(address.getHost(), address.getPort(), address.getUserInfo(), password());
        transport.sendMessage(mail, mail.getAllRecipients());
      }
      return new Sent.Arrived();
    } catch (AuthenticationFailedException e) {
      return new Sent.Later("the mail server refuses the user or the password");
    } catch (SendFailedException e) {
      return isForGood(e) ? new Sent.Refused() : new Sent.Later("the mail server refuses mails");
    } catch (MessagingException e) {
      return new Sent.Later(e.getClass().getSimpleName());
    }
  }

  /** A reply 5yz about this recipient (RFC 5321, 4.2.1); any other fault may pass. */
  private static boolean isForGood(SendFailedException fault) {
    for (Exception e = fault; e != null; e = next(e)) {
      if (e instanceof org.eclipse.angus.mail.smtp.SMTPAddressFailedException refused) {
        return refused.getReturnCode() >= 500;
      }
    }
    return false;
  }

  private static @Nullable Exception next(Exception e) {
    return e instanceof MessagingException one ? one.getNextException() : null;
  }

  private @Nullable String password() {
    return server.user().isEmpty() ? null : server.password().orElse("");
  }

  @SuppressWarnings("JavaUtilDate") // the one form that a mail's date takes
  private MimeMessage mail(Delivery delivery, ToMailbox to) throws MessagingException {
    var now = clock.millis();
    var sentences = Sentences.in(to.language());
    var isCode = delivery.what() == What.CODE;
    var mail = new Identified(session, delivery, server.from());
    mail.setFrom(new InternetAddress(server.from()));
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to.address()));
    mail.setSubject(isCode ? sentences.codeTitle : sentences.title, "UTF-8");
    mail.setSentDate(new Date(now));
    mail.setHeader("Auto-Submitted", "auto-generated");
    if (isCode) {
      mail.setText(codeText(sentences, Objects.requireNonNull(to.code())), "UTF-8");
    } else {
      var stop = to.origin() + "/v1/reminders/email/stop/" + to.stop();
      mail.setHeader("List-Unsubscribe", "<" + stop + ">"); // RFC 2369, RFC 8058
      mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
      var line = sentences.of(delivery.what(), delivery.atMs(), now);
      mail.setText(
          "%s\n\n%s\n\n%s\n%s\n".formatted(line, to.origin(), sentences.stop, stop), "UTF-8");
    }
    return mail;
  }

  private static String codeText(Sentences sentences, String code) {
    return "%s\n\n%s\n".formatted(sentences.code(code), sentences.notAsked);
  }

  /** A mail that is sent twice by mischance has one name both times: mailboxes show it once. */
  private static final class Identified extends MimeMessage {
    private final String name;

    Identified(Session session, Delivery delivery, String from) {
      super(session);
      var host = from.substring(from.lastIndexOf('@') + 1);
      this.name = "<" + Long.toHexString(delivery.atMs()) + "." + delivery.id() + "@" + host + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", name);
    }
  }
}
